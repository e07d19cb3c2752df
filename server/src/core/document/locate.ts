import type { FieldPath } from "./field-path.js";
import { entryOf, type Entry, type Node, type Span } from "./node.js";

/** Where a field path leads in a document. */
export interface Location {
  /** The path that exists, in the document's own spelling: a prefix of what was asked, or all of it. */
  readonly path: FieldPath;
  readonly node: Node;
  /** The mapping entry whose value `node` is; absent for list items and the root. */
  readonly entry: Entry | undefined;
  /** Steps of the asked path that are not written. */
  readonly missing: FieldPath;
  /** It is about the entry's key, not about the value. */
  readonly isKey?: boolean;
}

/**
 * Follows a field path as far as the document goes. The server's paths are not always the document's: they may leave out an
 * index or `metadata`, or change a letter's case (see `semantics.md` 3.3); such steps are bridged where only one way is open.
 */
export function locate(root: Node, path: FieldPath): Location {
  let location: Location = { path: [], node: root, entry: undefined, missing: path };
  while (location.missing.length !== 0) {
    const next = follow(location);
    if (next === undefined) return location;
    location = next;
  }
  return location;
}

function follow(from: Location): Location | undefined {
  const [step, ...missing] = from.missing as [string | number, ...(string | number)[]];
  if (from.node.kind === "sequence") {
    if (typeof step === "number") {
      const item = from.node.items[step];
      return item && { path: [...from.path, step], node: item, entry: undefined, missing };
    }
    return followIntoOnlyItem(from, from.node.items, step);
  }
  if (from.node.kind !== "mapping") return undefined;
  const name = String(step);
  const entry = entryOf(from.node, name) ?? entryInOtherCase(from.node, name);
  if (entry) return { path: [...from.path, entry.name], node: entry.value, entry, missing };
  const metadata = entryOf(from.node, "metadata");
  const isTemplateMetadata = metadata && (name === "labels" || name === "annotations");
  if (isTemplateMetadata) return { path: [...from.path, "metadata"], node: metadata.value, entry: metadata, missing: from.missing };
  return undefined;
}

/** `volumeMounts.subPath`: the item is not named; it is clear only if one item has that field. */
function followIntoOnlyItem(from: Location, items: readonly Node[], name: string): Location | undefined {
  const having = items.flatMap((item, index) => (entryOf(item, name) ? [index] : []));
  const index = having.length === 1 ? having[0] : items.length === 1 ? 0 : undefined;
  if (index === undefined) return undefined;
  return { path: [...from.path, index], node: items[index] as Node, entry: undefined, missing: from.missing };
}

function entryInOtherCase(node: Node, name: string): Entry | undefined {
  if (node.kind !== "mapping") return undefined;
  return node.entries.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
}

/** The span that a finding about this location underlines: a scalar's text, else the key, else an item's first key. */
export function spanOf(location: Location): Span {
  const { node, entry } = location;
  if (location.isKey === true && entry) return entry.key;
  const isWrittenScalar = node.kind === "scalar" && node.start < node.end;
  if (isWrittenScalar && location.missing.length === 0) return firstLineOf(node, entry);
  if (entry) return entry.key;
  if (node.kind === "mapping" && node.entries[0]) return node.entries[0].key;
  if (node.kind === "sequence" && node.items[0] && node.items[0].kind === "scalar") return node.items[0];
  return { start: node.start, end: Math.min(node.end, node.start + 1) };
}

/** A block scalar runs over many lines: its key stands for it. */
function firstLineOf(node: Node, entry: Entry | undefined): Span {
  return node.kind === "scalar" && node.style === "block" && entry ? entry.key : node;
}

/** One node on the way from the root to an offset, outermost first. */
export interface Visited {
  readonly path: FieldPath;
  readonly node: Node;
  readonly entry: Entry | undefined;
}

/** The innermost location whose key or value holds `offset`; the root where nothing narrower does. */
export function locationAt(root: Node, offset: number): Location {
  let here: Visited = { path: [], node: root, entry: undefined };
  for (;;) {
    const inner = childAt(here, offset);
    if (inner === undefined) return { ...here, missing: [] };
    here = inner;
  }
}

function childAt(from: Visited, offset: number): Visited | undefined {
  if (from.node.kind === "mapping") {
    const entry = from.node.entries.find((candidate) => candidate.start <= offset && offset <= candidate.end);
    return entry && { path: [...from.path, entry.name], node: entry.value, entry };
  }
  if (from.node.kind === "sequence") {
    const index = from.node.items.findIndex((item) => item.start <= offset && offset <= item.end);
    return index === -1 ? undefined : { path: [...from.path, index], node: from.node.items[index] as Node, entry: undefined };
  }
  return undefined;
}

/** Every scalar value and every key under a node, with its path, in document order. */
export function* walk(node: Node, path: FieldPath = []): Generator<Visited> {
  if (node.kind === "mapping") {
    for (const entry of node.entries) {
      const entryPath = [...path, entry.name];
      yield { path: entryPath, node: entry.value, entry };
      yield* walk(entry.value, entryPath);
    }
  } else if (node.kind === "sequence") {
    for (const [index, item] of node.items.entries()) {
      yield { path: [...path, index], node: item, entry: undefined };
      yield* walk(item, [...path, index]);
    }
  }
}
