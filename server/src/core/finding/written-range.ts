import type { Range, Position } from "../document/position.js";
import type { Structure } from "../analysis/structure.js";

/** Carries offsets of the readable text to the document as it is written. */
export function writtenRange(structure: Structure, start: number, end: number): Range {
  const range = structure.readableLines.rangeOf(start, Math.max(start, end));
  if (structure.readable === structure.text) return range;
  const from = writtenPosition(structure, range.start);
  const to = writtenPosition(structure, range.end);
  const isBackwards = to.line < from.line || (to.line === from.line && to.character < from.character);
  return { start: from, end: isBackwards ? from : to };
}

/** The line of the document that holds an offset of the readable text. */
export function writtenLineOf({ origins, readableLines }: Structure, offset: number): number {
  const { line } = readableLines.positionAt(offset);
  return origins?.[line] ?? line;
}

/** The line of the readable text that a line of the document ends in. */
export function readableLineOf({ origins }: Structure, line: number): number {
  return origins === undefined ? line : Math.max(0, origins.lastIndexOf(line));
}

function writtenPosition(structure: Structure, position: Position): Position {
  const line = structure.origins?.[position.line] ?? position.line;
  const readable = structure.readableLines.lineText(position.line);
  const written = structure.lines.lineText(line);
  if (readable === written) return { line, character: position.character };
  const prefix = commonPrefix(readable, written);
  if (position.character <= prefix) return { line, character: position.character };
  const character = position.character + written.length - readable.length;
  return { line, character: Math.min(written.length, Math.max(prefix, character)) };
}

function commonPrefix(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length++;
  return length;
}
