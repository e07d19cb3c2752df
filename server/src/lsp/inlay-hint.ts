import { MarkupKind, type InlayHint, type InlayHintParams } from "vscode-languageserver";
import { positionInFile } from "../core/document/shift.js";
import { effectiveValues } from "../core/views/effective-values.js";
import { inlayHints } from "../core/views/inlay-hints.js";
import { documentsBetween } from "../session/open-file.js";
import type { ServerContext } from "./context.js";
import { explainedAsWanted } from "./explained.js";

export async function inlayHint(context: ServerContext, { textDocument, range }: InlayHintParams): Promise<InlayHint[]> {
  const file = context.files.get(textDocument.uri);
  const level = context.settings().inlayHints;
  if (file === undefined || level === "off") return [];
  const hints = documentsBetween(file, range.start.line, range.end.line).map(async (document) => {
    const analyser = context.analyserOf(file.uri);
    const review = await explainedAsWanted(context, analyser, document.text);
    if (review === undefined) return [];
    const views = inlayHints(analyser.structureOf(document.text), effectiveValues(review), level, context.language());
    return views.map(({ position, label, tooltip }) => ({
      position: positionInFile(document, position),
      label,
      paddingLeft: true,
      tooltip: { kind: MarkupKind.Markdown, value: tooltip },
    }));
  });
  const all = (await Promise.all(hints)).flat();
  return all.filter(({ position }) => range.start.line <= position.line && position.line <= range.end.line);
}
