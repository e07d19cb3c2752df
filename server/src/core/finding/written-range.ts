import type { Range, Position } from "../document/position.js";
import type { Structure } from "../analysis/structure.js";

/** Carries offsets of the readable text to the document as it is written. Repairs change columns of a few lines, never lines. */
export function writtenRange(structure: Structure, start: number, end: number): Range {
  const range = structure.readableLines.rangeOf(start, Math.max(start, end));
  if (structure.readable === structure.text) return range;
  const from = writtenPosition(structure, range.start);
  const to = writtenPosition(structure, range.end);
  const isBackwards = to.line < from.line || (to.line === from.line && to.character < from.character);
  return { start: from, end: isBackwards ? from : to };
}

function writtenPosition(structure: Structure, position: Position): Position {
  const readable = structure.readableLines.lineText(position.line);
  const written = structure.lines.lineText(position.line);
  if (readable === written) return position;
  const prefix = commonPrefix(readable, written);
  if (position.character <= prefix) return position;
  const character = position.character + written.length - readable.length;
  return { line: position.line, character: Math.min(written.length, Math.max(prefix, character)) };
}

function commonPrefix(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length++;
  return length;
}
