import type { Location, ReferenceParams } from "vscode-languageserver";
import { referencesTo } from "../core/navigation/resolve.js";
import type { ServerContext } from "./context.js";
import { foundAt, toLocation } from "./found.js";

export function references(context: ServerContext, { textDocument, position, context: wanted }: ReferenceParams): Location[] {
  const found = foundAt(context, textDocument.uri, position);
  if (found === undefined) return [];
  const all = referencesTo(found, context.search);
  return all.filter(({ occurrence }) => wanted.includeDeclaration || occurrence.role === "use").map(toLocation);
}
