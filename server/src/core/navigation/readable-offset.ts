import type { Structure } from "../analysis/structure.js";
import type { Position } from "../document/position.js";

/** Where a position of the document as written lies in its readable text; the inverse of `writtenRange`. */
export function readableOffset(structure: Structure, position: Position): number {
  if (structure.repairs.length === 0) return structure.lines.offsetAt(position);
  const line = readableLine(structure, position);
  const written = structure.lines.lineText(position.line);
  const readable = structure.readableLines.lineText(line);
  const prefix = commonPrefix(written, readable);
  const isBeforeRepair = written === readable || position.character < prefix;
  const character = isBeforeRepair ? position.character : Math.max(prefix, position.character + readable.length - written.length);
  return structure.readableLines.offsetAt({ line, character });
}

/** Of the lines that came out of the written one, the last that ends as it does from the position on; else the first. */
function readableLine({ origins, lines, readableLines }: Structure, position: Position): number {
  if (origins === undefined) return position.line;
  const first = Math.max(0, origins.indexOf(position.line));
  const rest = lines.lineText(position.line).slice(position.character);
  for (let line = origins.lastIndexOf(position.line); first < line; line--) if (readableLines.lineText(line).endsWith(rest)) return line;
  return first;
}

function commonPrefix(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length++;
  return length;
}
