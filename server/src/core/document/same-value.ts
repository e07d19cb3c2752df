import { valueOf, type Node } from "./node.js";

/** Whether two nodes say the same, however they are written. Order of keys counts. */
export function sameValue(one: Node | undefined, other: Node | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return text(one) === text(other);
}

function text(node: Node): string {
  return JSON.stringify(valueOf(node), (_key, value: unknown) => (typeof value === "bigint" ? String(value) : value));
}
