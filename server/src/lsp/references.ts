import type { CancellationToken, Location, ReferenceParams } from "vscode-languageserver";
import { referencesTo } from "../core/navigation/resolve.js";
import { readAhead } from "../session/document-search.js";
import type { ServerContext } from "./context.js";
import { foundAt, toLocation } from "./found.js";

export async function references(context: ServerContext, { textDocument, position, context: wanted }: ReferenceParams, token: CancellationToken): Promise<Location[]> {
  const found = foundAt(context, textDocument.uri, position);
  if (found === undefined) return [];
  // Read in small steps, so that whoever types meanwhile need not wait.
  await readAhead(context.search(found.occurrence.name), token);
  const all = referencesTo(found, context.search);
  return all.filter(({ occurrence }) => wanted.includeDeclaration || occurrence.role === "use").map(toLocation);
}
