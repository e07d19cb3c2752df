import type { Structure } from "../analysis/structure.js";
import type { Position } from "../document/position.js";

/** Where a position of the document as written lies in its readable text; the inverse of `writtenRange`. */
export function readableOffset(structure: Structure, position: Position): number {
  if (structure.repairs.length === 0) return structure.lines.offsetAt(position);
  const written = structure.lines.lineText(position.line);
  const readable = structure.readableLines.lineText(position.line);
  const isBeforeRepair = written.slice(0, position.character) === readable.slice(0, position.character);
  const character = isBeforeRepair ? position.character : position.character + readable.length - written.length;
  return structure.readableLines.offsetAt({ line: position.line, character: Math.max(0, character) });
}
