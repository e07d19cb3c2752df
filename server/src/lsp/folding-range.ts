import { FoldingRangeKind, type FoldingRange, type FoldingRangeParams } from "vscode-languageserver";
import { foldedLines } from "../core/views/folding.js";
import { perDocument } from "../session/per-document.js";
import type { ServerContext } from "./context.js";

export function foldingRange(context: ServerContext, { textDocument }: FoldingRangeParams): FoldingRange[] {
  const file = context.files.get(textDocument.uri);
  if (file === undefined) return [];
  return file.documents.flatMap((document) => ranges(context.analyser.structureOf(document.text), document));
}

const ranges = perDocument(foldedLines, ({ start, end, kind }, document): FoldingRange => ({
  startLine: start + document.line,
  endLine: end + document.line,
  ...(kind === "comment" && { kind: FoldingRangeKind.Comment }),
}));
