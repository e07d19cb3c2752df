import { DocumentHighlightKind, type DocumentHighlight, type DocumentHighlightParams } from "vscode-languageserver";
import { inFile } from "../core/document/shift.js";
import { rangeOfName } from "../core/navigation/rename.js";
import { referencesTo } from "../core/navigation/resolve.js";
import { sourcesOf } from "../session/document-search.js";
import type { ServerContext } from "./context.js";
import { foundAt } from "./found.js";

/** The places of this file that stand for the same thing; null leaves the editor to mark equal words. */
export function documentHighlight(context: ServerContext, { textDocument, position }: DocumentHighlightParams): DocumentHighlight[] | null {
  const found = foundAt(context, textDocument.uri, position);
  const file = context.files.get(textDocument.uri);
  if (found === undefined || file === undefined) return null;
  const here = sourcesOf(file, context.analyser).filter(({ document }) => document.text.includes(found.occurrence.name));
  return referencesTo(found, () => here).map((reference) => ({
    range: inFile(reference.source.document, rangeOfName(reference)),
    kind: reference.occurrence.role === "definition" ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
