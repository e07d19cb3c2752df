import type { Node } from "../document/node.js";

/** Where a node's own text ends: a block collection's span may reach over the blank lines and comments behind it. */
export function shownEnd(node: Node, text: string): number {
  if (node.kind === "mapping" && !node.flow) {
    const last = node.entries.at(-1);
    if (last !== undefined) return Math.max(last.key.end, last.borrowed ? last.end : shownEnd(last.value, text));
  }
  if (node.kind === "sequence" && !node.flow) {
    const last = node.items.at(-1);
    if (last !== undefined) return shownEnd(last, text);
  }
  if (node.kind !== "scalar" || node.style !== "block") return node.end;
  let end = node.end;
  while (node.start < end && /\s/.test(text[end - 1] as string)) end--;
  return end;
}
