import type { FieldPath } from "./field-path.js";
import { entryOf, type Node } from "./node.js";
import type { ScalarValue } from "./scalar.js";

/** The node that stands at exactly this path; undefined where nothing is written there. Unlike `locate`, it bridges nothing. */
export function nodeAt(root: Node | undefined, path: FieldPath): Node | undefined {
  let node = root;
  for (const step of path) {
    if (typeof step === "number") node = node?.kind === "sequence" ? node.items[step] : undefined;
    else node = entryOf(node, step)?.value;
    if (node === undefined) return undefined;
  }
  return node;
}

/** The scalar at exactly this path; undefined where there is none, or null. */
export function scalarAt(root: Node | undefined, path: FieldPath): Exclude<ScalarValue, null> | undefined {
  const node = nodeAt(root, path);
  return node?.kind === "scalar" && node.value !== null ? node.value : undefined;
}

/** The string at exactly this path; undefined where there is none, or an empty one. */
export function textAt(root: Node | undefined, path: FieldPath): string | undefined {
  const value = scalarAt(root, path);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The items of the list at exactly this path; none where there is no list. */
export function itemsAt(root: Node | undefined, path: FieldPath): readonly Node[] {
  const node = nodeAt(root, path);
  return node?.kind === "sequence" ? node.items : [];
}

/** The entries of the mapping of scalars at exactly this path, as strings: labels, limits, selectors. */
export function wordsAt(root: Node | undefined, path: FieldPath): Readonly<Record<string, string>> {
  const node = nodeAt(root, path);
  const words: Record<string, string> = {};
  if (node?.kind !== "mapping") return words;
  for (const { name, value } of node.entries) if (value.kind === "scalar") words[name] = String(value.value ?? "");
  return words;
}
