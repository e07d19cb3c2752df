import type { Structure } from "../analysis/structure.js";
import type { Entry, Node, SequenceNode, Span } from "../document/node.js";
import type { Position } from "../document/position.js";
import { placeBelow, placeIn } from "../schema/field-model.js";
import { objectsOf, type ManifestObject } from "./manifest-object.js";
import { readableOffset } from "./readable-offset.js";
import type { TypedNode } from "./typed-node.js";

/** What the cursor stands on. */
export interface Spot {
  readonly structure: Structure;
  readonly object: ManifestObject;
  /** The field, item or map entry in question, as far as Kubernetes knows it. */
  readonly typed: TypedNode;
  /** `item`: the dash in front of a list's item. */
  readonly on: "key" | "value" | "item";
  /** In the readable text: the key, the scalar, or the dash. */
  readonly span: Span;
  readonly offset: number;
}

/** The key, value or list item at a position of the document; undefined in blanks, comments and fields that Kubernetes does not know. */
export function spotAt(structure: Structure, position: Position): Spot | undefined {
  const offset = readableOffset(structure, position);
  const object = objectsOf(structure).find(({ node }) => node.start <= offset && offset <= node.end);
  const place = object && placeIn(object.kind.type, []);
  if (object === undefined || place === undefined) return undefined;
  const found = descend({ path: object.path, node: object.node, entry: undefined, place, parent: undefined }, offset, structure.readable);
  return found && { structure, object, offset, ...found };
}

type Landing = Pick<Spot, "typed" | "on" | "span">;

function descend(from: TypedNode, offset: number, text: string): Landing | undefined {
  switch (from.node.kind) {
    case "mapping":
      return descendIntoEntry(from, from.node.entries, offset, text);
    case "sequence":
      return descendIntoItem(from, from.node, offset, text);
    case "scalar":
      return covers(from.node, offset) ? { typed: from, on: "value", span: from.node } : undefined;
  }
}

function descendIntoEntry(from: TypedNode, entries: readonly Entry[], offset: number, text: string): Landing | undefined {
  for (const entry of entries) {
    const isOnKey = covers(entry.key, offset);
    if (!isOnKey && !covers(entry.value, offset)) continue;
    const place = placeBelow(from.place, entry.name);
    if (place === undefined) return undefined;
    const typed: TypedNode = { path: [...from.path, entry.name], node: entry.value, entry, place, parent: from };
    if (isOnKey) return { typed, on: "key", span: entry.key };
    return descend(typed, offset, text);
  }
  return undefined;
}

function descendIntoItem(from: TypedNode, sequence: SequenceNode, offset: number, text: string): Landing | undefined {
  for (const [index, item] of sequence.items.entries()) {
    const dash = sequence.flow ? -1 : text.lastIndexOf("-", item.start - 1);
    const isOnDash = dash <= offset && offset < item.start && dash !== -1 && offset <= dash + 1;
    if (!isOnDash && !covers(item, offset)) continue;
    const place = placeBelow(from.place, index);
    if (place === undefined) return undefined;
    const typed: TypedNode = { path: [...from.path, index], node: item, entry: undefined, place, parent: from };
    return isOnDash ? { typed, on: "item", span: { start: dash, end: dash + 1 } } : descend(typed, offset, text);
  }
  return undefined;
}

function covers(span: Span | Node, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
