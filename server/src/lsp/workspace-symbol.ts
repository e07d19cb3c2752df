import { SymbolKind, type CancellationToken, type SymbolInformation, type WorkspaceSymbolParams } from "vscode-languageserver";
import { inFile } from "../core/document/shift.js";
import type { DocumentText } from "../core/document/split.js";
import { isMeantBy, namedObjects, type NamedObject } from "../core/navigation/named-objects.js";
import type { DocumentSource } from "../core/navigation/resolve.js";
import { breathe, longestStep } from "../session/breathe.js";
import type { ServerContext } from "./context.js";

const mostSymbols = 500;

/** What was found in documents, for as long as anybody knows them: a search asks again with every letter. */
const known = new WeakMap<DocumentText, readonly NamedObject[]>();

/** Looks through all documents in small steps, so that whoever types meanwhile need not wait. */
export async function workspaceSymbol(context: ServerContext, { query }: WorkspaceSymbolParams, token: CancellationToken): Promise<SymbolInformation[]> {
  const symbols: SymbolInformation[] = [];
  let since = Date.now();
  for (const source of context.search("kind")) {
    for (const object of objectsIn(source)) if (isMeantBy(query, object)) symbols.push(toSymbol(source, object));
    if (mostSymbols <= symbols.length) break;
    if (Date.now() - since < longestStep) continue;
    await breathe();
    if (token.isCancellationRequested) break;
    since = Date.now();
  }
  return symbols.slice(0, mostSymbols);
}

function objectsIn(source: DocumentSource): readonly NamedObject[] {
  const found = known.get(source.document) ?? namedObjects(source.structure);
  known.set(source.document, found);
  return found;
}

function toSymbol({ uri, document }: DocumentSource, { name, kind, namespace, range }: NamedObject): SymbolInformation {
  return {
    name,
    kind: SymbolKind.Class,
    containerName: [kind, namespace].filter((part) => part !== undefined).join(" · "),
    location: { uri, range: inFile(document, range) },
  };
}
