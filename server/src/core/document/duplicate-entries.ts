import type { FieldPath } from "./field-path.js";
import { walk } from "./locate.js";
import type { Entry, MappingNode, Node } from "./node.js";

/** An entry whose key its mapping has already. */
export interface DuplicateEntry {
  readonly path: FieldPath;
  readonly entry: Entry;
  readonly earlier: Entry;
}

/** Repeated keys that are looked at: nobody reads more of them. */
const mostDuplicates = 300;

/** Entries that repeat a key of their mapping, in document order, the first few hundred. What comes in by `<<` may be repeated. */
export function duplicateEntries(root: Node): readonly DuplicateEntry[] {
  const duplicates: DuplicateEntry[] = [];
  for (const { path, mapping } of mappingsOf(root)) {
    const first = new Map<string, Entry>();
    for (const entry of mapping.entries) {
      if (entry.borrowed) continue;
      const earlier = first.get(entry.name);
      if (earlier === undefined) first.set(entry.name, entry);
      else if (duplicates.length < mostDuplicates) duplicates.push({ path: [...path, entry.name], entry, earlier });
    }
  }
  return duplicates;
}

function* mappingsOf(root: Node): Generator<{ readonly path: FieldPath; readonly mapping: MappingNode }> {
  if (root.kind === "mapping") yield { path: [], mapping: root };
  for (const visited of walk(root)) if (visited.node.kind === "mapping") yield { path: visited.path, mapping: visited.node };
}
