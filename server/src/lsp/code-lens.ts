import type { CodeLens, CodeLensParams } from "vscode-languageserver";
import { rejudged } from "../core/analysis/judge.js";
import { inFile } from "../core/document/shift.js";
import type { Text } from "../core/language/text.js";
import { codeLenses, codeLensRanges, type CodeLensView } from "../core/views/code-lens.js";
import { withMadeRefusal } from "../core/views/made-refusals.js";
import { openPreviewCommand } from "../protocol.js";
import type { Analyser } from "../session/analyser.js";
import { documentAt } from "../session/open-file.js";
import { perDocument } from "../session/per-document.js";
import type { ServerContext } from "./context.js";
import { limitedAsWanted } from "./explained.js";

/** Which lens of which document one is, from the answer with the places to the question what stands there. */
interface LensData {
  readonly uri: string;
  readonly index: number;
}

const noVerdict: Text = { en: "No verdict", ko: "판정 없음" };

/** Places alone: the editor asks what a lens says when it comes into sight. */
export function codeLens(context: ServerContext, { textDocument: { uri } }: CodeLensParams): CodeLens[] {
  const file = context.files.get(uri);
  if (file === undefined || !context.settings().codeLens) return [];
  return file.documents.flatMap((document) =>
    ranges(context.analyser.structureOf(document.text), document).map((range, index) => {
      const data: LensData = { uri, index };
      return { range, data };
    }),
  );
}

const ranges = perDocument(codeLensRanges, (range, document) => inFile(document, range));

export async function resolveCodeLens(context: ServerContext, lens: CodeLens): Promise<CodeLens> {
  const { uri, index } = lens.data as LensData;
  const file = context.files.get(uri);
  const analyser = context.analyserOf(uri);
  const text = file && documentAt(file, lens.range.start).text;
  const views = text === undefined ? [] : await lensesOf(context, analyser, text);
  const title = views[index]?.title ?? noVerdict[context.language()];
  return { range: lens.range, command: { title, command: openPreviewCommand, arguments: [uri, lens.range.start.line] } };
}

/** Under the limits of the document's namespace, if the reader wants them reckoned with. */
async function lensesOf(context: ServerContext, analyser: Analyser, text: string): Promise<readonly CodeLensView[]> {
  const judgement = await analyser.judgementOf(text);
  const limited = await limitedAsWanted(context, judgement);
  if (limited !== undefined) return codeLenses(rejudged(judgement, withMadeRefusal(limited)), limited, context.language());
  return codeLenses(judgement, await analyser.explainedReviewOf(text), context.language());
}
