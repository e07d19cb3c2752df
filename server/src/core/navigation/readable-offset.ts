import type { Structure } from "../analysis/structure.js";
import type { Position } from "../document/position.js";

/** Where a position of the document as written lies in its readable text; the inverse of `writtenRange`. */
export function readableOffset(structure: Structure, position: Position): number {
  if (structure.repairs.length === 0) return structure.lines.offsetAt(position);
  const written = structure.lines.lineText(position.line);
  const readable = structure.readableLines.lineText(position.line);
  const prefix = commonPrefix(written, readable);
  const isBeforeRepair = written === readable || position.character < prefix;
  const character = isBeforeRepair ? position.character : Math.max(prefix, position.character + readable.length - written.length);
  return structure.readableLines.offsetAt({ line: position.line, character });
}

function commonPrefix(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length++;
  return length;
}
