import type { Location, Position } from "vscode-languageserver";
import { inFile, positionInDocument } from "../core/document/shift.js";
import { occurrenceAt } from "../core/navigation/occurrences.js";
import { readableOffset } from "../core/navigation/readable-offset.js";
import { rangeOfName } from "../core/navigation/rename.js";
import type { Found } from "../core/navigation/resolve.js";
import { documentAt } from "../session/open-file.js";
import type { ServerContext } from "./context.js";

/** The name under the cursor. */
export function foundAt(context: ServerContext, uri: string, position: Position): Found | undefined {
  const file = context.files.get(uri);
  if (file === undefined) return undefined;
  const document = documentAt(file, position);
  const structure = context.analyser.structureOf(document.text);
  const occurrence = occurrenceAt(structure, readableOffset(structure, positionInDocument(document, position)));
  return occurrence && { source: { uri, document, structure }, occurrence };
}

export function toLocation(found: Found): Location {
  return { uri: found.source.uri, range: inFile(found.source.document, rangeOfName(found)) };
}
