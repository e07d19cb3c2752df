import { SymbolKind, type DocumentSymbol, type DocumentSymbolParams } from "vscode-languageserver";
import { inFile } from "../core/document/shift.js";
import type { DocumentText } from "../core/document/split.js";
import { outlineOf, type OutlineSymbol, type SymbolRole } from "../core/views/symbols.js";
import { perDocument } from "../session/per-document.js";
import type { ServerContext } from "./context.js";

const kinds: Readonly<Record<SymbolRole, SymbolKind>> = {
  object: SymbolKind.Class,
  container: SymbolKind.Module,
  volume: SymbolKind.Struct,
  port: SymbolKind.Interface,
  variable: SymbolKind.Variable,
  mount: SymbolKind.Field,
  probe: SymbolKind.Event,
  mapping: SymbolKind.Object,
  list: SymbolKind.Array,
  text: SymbolKind.String,
  number: SymbolKind.Number,
  boolean: SymbolKind.Boolean,
  null: SymbolKind.Null,
};

/** Documents of a file above which the outline is one of objects alone: whole, it would take the editor longer than it helps. */
const mostDetailed = 100;

export function documentSymbol(context: ServerContext, { textDocument }: DocumentSymbolParams): DocumentSymbol[] {
  const file = context.files.get(textDocument.uri);
  if (file === undefined) return [];
  const symbols = mostDetailed < file.documents.length ? objectSymbols : allSymbols;
  return file.documents.flatMap((document) => symbols(context.analyser.structureOf(document.text), document));
}

const allSymbols = perDocument(outlineOf, toDocumentSymbol);

const objectSymbols = perDocument((structure) => outlineOf(structure).map((symbol) => ({ ...symbol, children: [] })), toDocumentSymbol);

function toDocumentSymbol(symbol: OutlineSymbol, document: DocumentText): DocumentSymbol {
  return {
    name: symbol.name,
    ...(symbol.detail !== undefined && { detail: symbol.detail }),
    kind: kinds[symbol.role],
    range: inFile(document, symbol.range),
    selectionRange: inFile(document, symbol.nameRange),
    children: symbol.children.map((child) => toDocumentSymbol(child, document)),
  };
}
