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
  const onKey = entries.find((candidate) => covers(candidate.key, offset));
  const entry = onKey ?? entries.find((candidate) => covers(candidate.value, offset));
  const place = entry && placeBelow(from.place, entry.name);
  if (entry === undefined || place === undefined) return undefined;
  const typed: TypedNode = { path: [...from.path, entry.name], node: entry.value, entry, place, parent: from };
  return onKey ? { typed, on: "key", span: onKey.key } : descend(typed, offset, text);
}

function descendIntoItem(from: TypedNode, sequence: SequenceNode, offset: number, text: string): Landing | undefined {
  const dashes = sequence.flow ? [] : sequence.items.map((item) => text.lastIndexOf("-", item.start - 1));
  const onDash = dashes.findIndex((dash) => dash !== -1 && dash <= offset && offset <= dash + 1);
  const index = onDash === -1 ? sequence.items.findIndex((item) => covers(item, offset)) : onDash;
  const item = sequence.items[index];
  const place = item && placeBelow(from.place, index);
  if (item === undefined || place === undefined) return undefined;
  const typed: TypedNode = { path: [...from.path, index], node: item, entry: undefined, place, parent: from };
  const dash = dashes[onDash];
  return dash === undefined ? descend(typed, offset, text) : { typed, on: "item", span: { start: dash, end: dash + 1 } };
}

/** A scalar also right behind its end; a block collection may reach over blank lines up to the start of what follows it. */
function covers(node: Node, offset: number): boolean {
  return node.start <= offset && (offset < node.end || (node.kind === "scalar" && offset === node.end));
}
