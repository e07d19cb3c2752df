import type { LineIndex } from "../document/line-index.js";
import type { Position } from "../document/position.js";
import type { Finding } from "./finding.js";

/** Widens a finding that ends or begins inside a surrogate pair (an emoji, an old script): editors mark whole characters. */
export function onWholeCharacters(finding: Finding, lines: LineIndex): Finding {
  const { start, end } = finding.range;
  const from = isInsideCharacter(start, lines) ? { line: start.line, character: start.character - 1 } : start;
  const to = isInsideCharacter(end, lines) ? { line: end.line, character: end.character + 1 } : end;
  return from === start && to === end ? finding : { ...finding, range: { start: from, end: to } };
}

function isInsideCharacter({ line, character }: Position, lines: LineIndex): boolean {
  if (character === 0) return false;
  const text = lines.lineText(line);
  return isBetween(text.charCodeAt(character - 1), 0xd800, 0xdbff) && isBetween(text.charCodeAt(character), 0xdc00, 0xdfff);
}

function isBetween(unit: number, first: number, last: number): boolean {
  return first <= unit && unit <= last;
}
