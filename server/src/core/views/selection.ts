import type { Structure } from "../analysis/structure.js";
import type { Node, Span } from "../document/node.js";
import type { Position, Range } from "../document/position.js";
import { writtenRange } from "../finding/written-range.js";
import { innerSpan } from "../navigation/name-span.js";
import { readableOffset } from "../navigation/readable-offset.js";
import { shownEnd } from "./shown-end.js";

/** What a selection grows over from a position, the narrowest first: the word in its quotes, the value, the entry, the block, … */
export function selectionSteps(structure: Structure, position: Position): readonly Range[] {
  const offset = readableOffset(structure, position);
  const spans: Span[] = [{ start: 0, end: structure.readable.length }];
  if (structure.yaml.root !== undefined) collect(structure.yaml.root, offset, structure.readable, spans);
  const distinct = spans.filter((span, index) => {
    const outer = spans[index - 1];
    return outer === undefined || span.start !== outer.start || span.end !== outer.end;
  });
  return distinct.reverse().map((span) => writtenRange(structure, span.start, span.end));
}

function collect(node: Node, offset: number, text: string, spans: Span[]): void {
  const whole = { start: node.start, end: Math.max(node.start, shownEnd(node, text)) };
  if (offset < whole.start || whole.end < offset) return;
  spans.push(whole);
  if (node.kind === "scalar") {
    const inner = innerSpan(node);
    if (inner.start <= offset && offset <= inner.end) spans.push(inner);
  } else if (node.kind === "mapping") {
    for (const entry of node.entries) {
      const end = Math.max(entry.key.end, entry.borrowed ? entry.end : shownEnd(entry.value, text));
      if (offset < entry.key.start || end < offset) continue;
      spans.push({ start: entry.key.start, end });
      if (offset <= entry.key.end) spans.push(entry.key);
      else collect(entry.value, offset, text, spans);
      return;
    }
  } else {
    for (const item of node.items) {
      const dash = node.flow ? item.start : text.lastIndexOf("-", item.start - 1);
      if (offset < dash || shownEnd(item, text) < offset) continue;
      if (!node.flow) spans.push({ start: dash, end: shownEnd(item, text) });
      collect(item, offset, text, spans);
      return;
    }
  }
}
