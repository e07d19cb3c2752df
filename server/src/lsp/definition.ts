import type { Location, TextDocumentPositionParams } from "vscode-languageserver";
import { definitionsOf } from "../core/navigation/resolve.js";
import type { ServerContext } from "./context.js";
import { foundAt, toLocation } from "./found.js";

export function definition(context: ServerContext, { textDocument, position }: TextDocumentPositionParams): Location[] {
  const found = foundAt(context, textDocument.uri, position);
  return found === undefined ? [] : definitionsOf(found, context.search).map(toLocation);
}
