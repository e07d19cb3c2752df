import type { DocumentLink, DocumentLinkParams } from "vscode-languageserver";
import { inFile } from "../core/document/shift.js";
import { kindLinks } from "../core/views/kind-links.js";
import type { ServerContext } from "./context.js";

export function documentLink(context: ServerContext, { textDocument }: DocumentLinkParams): DocumentLink[] {
  const file = context.files.get(textDocument.uri);
  if (file === undefined) return [];
  return file.documents.flatMap((document) =>
    kindLinks(context.analyser.structureOf(document.text)).map(({ range, page, tooltip }) => ({
      range: inFile(document, range),
      target: page,
      tooltip: tooltip[context.language()],
    })),
  );
}
