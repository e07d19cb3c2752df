import { SymbolKind, type SymbolInformation, type WorkspaceSymbolParams } from "vscode-languageserver";
import { inFile } from "../core/document/shift.js";
import { namedObjects } from "../core/navigation/named-objects.js";
import type { ServerContext } from "./context.js";

const mostSymbols = 500;

export function workspaceSymbol(context: ServerContext, { query }: WorkspaceSymbolParams): SymbolInformation[] {
  const symbols = context.search("kind").flatMap(({ uri, document, structure }) =>
    namedObjects(structure, query).map(({ name, kind, namespace, range }) => ({
      name,
      kind: SymbolKind.Class,
      containerName: [kind, namespace].filter((part) => part !== undefined).join(" · "),
      location: { uri, range: inFile(document, range) },
    })),
  );
  return symbols.slice(0, mostSymbols);
}
