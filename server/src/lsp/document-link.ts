import type { DocumentLink, DocumentLinkParams } from "vscode-languageserver";
import { inFile } from "../core/document/shift.js";
import { kindLinks } from "../core/views/kind-links.js";
import { perDocument } from "../session/per-document.js";
import type { ServerContext } from "./context.js";

export function documentLink(context: ServerContext, { textDocument }: DocumentLinkParams): DocumentLink[] {
  const file = context.files.get(textDocument.uri);
  if (file === undefined) return [];
  return file.documents.flatMap((document) =>
    links(context.analyser.structureOf(document.text), document).map(({ range, page, tooltip }) => ({ range, target: page, tooltip: tooltip[context.language()] })),
  );
}

const links = perDocument(kindLinks, (link, document) => ({ ...link, range: inFile(document, link.range) }));
