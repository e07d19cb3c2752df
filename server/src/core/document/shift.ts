import type { Position, Range } from "./position.js";
import type { DocumentText } from "./split.js";

/** Carries a range of a document to the file that it stands in. */
export function inFile(document: DocumentText, range: Range): Range {
  return { start: positionInFile(document, range.start), end: positionInFile(document, range.end) };
}

export function positionInFile(document: DocumentText, position: Position): Position {
  return {
    line: position.line + document.line,
    character: position.character + (position.line === 0 ? document.character : 0),
  };
}

/** Carries a position of the file into a document that it lies in. */
export function positionInDocument(document: DocumentText, position: Position): Position {
  const line = position.line - document.line;
  return { line, character: position.character - (line === 0 ? document.character : 0) };
}
