import { removeDefaults } from "../core/defaults/remove-defaults.js";
import type { RewriteSource } from "../core/defaults/rewrite.js";
import { writeDefaults } from "../core/defaults/write-defaults.js";
import { parseFieldPath } from "../core/document/field-path.js";
import { inFile } from "../core/document/shift.js";
import type { RewriteParams, RewriteResult } from "../protocol.js";
import { documentAtLine } from "../session/open-file.js";
import type { ServerContext } from "./context.js";

/** The edit that makes defaults explicit, or implicit again. */
export async function rewrite(context: ServerContext, params: RewriteParams): Promise<RewriteResult> {
  const analyser = context.analyserOf(params.uri);
  const file = context.files.get(params.uri);
  const document = file?.documents[documentAtLine(file, params.line)];
  const review = document && (await analyser.explainedReviewOf(document.text));
  if (file === undefined || document === undefined || review === undefined) return null;
  const structure = analyser.structureOf(document.text);
  const options = analyser.reviewOptions;
  const source: RewriteSource = { structure, review, ask: async (request) => analyser.ask(request) as never, options };
  const change = params.action === "write-defaults" ? writeDefaults : removeDefaults;
  const rewritten = await change(source, { step: params.step, path: parseFieldPath(params.path) });
  if (rewritten === undefined) return null;
  const edits = rewritten.changes.map(({ start, end, text }) => ({
    range: inFile(document, structure.lines.rangeOf(start, end)),
    newText: text,
  }));
  return { version: file.version, edits, count: rewritten.count };
}
