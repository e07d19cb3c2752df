import type { FieldPath } from "../document/field-path.js";
import type { Node, ScalarNode } from "../document/node.js";
import { placeBelow, placeIn, type Place } from "../schema/field-model.js";
import type { ObjectInHand } from "./cursor.js";

/** A scalar of an object, and where it stands. */
export interface WrittenValue {
  readonly path: FieldPath;
  readonly place: Place;
  readonly node: ScalarNode;
}

/** What an object has in each field, by `Type.field`. */
interface FieldIndex {
  readonly values: ReadonlyMap<string, readonly WrittenValue[]>;
  /** Keys of maps. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
}

const indexes = new WeakMap<ObjectInHand["root"], FieldIndex>();

/** The values that a field has anywhere in the object, in document order; one walk serves all who ask about the same text. */
export function valuesOfField(object: ObjectInHand, { owner, field }: Place): readonly WrittenValue[] {
  return indexOf(object).values.get(`${owner}.${field?.name}`) ?? [];
}

/** The keys that a map field has anywhere in the object. */
export function keysOfField(object: ObjectInHand, { owner, field }: Place): readonly string[] {
  return indexOf(object).keys.get(`${owner}.${field?.name}`) ?? [];
}

function indexOf({ kind, root }: ObjectInHand): FieldIndex {
  const known = indexes.get(root);
  if (known !== undefined) return known;
  const index = { values: new Map<string, WrittenValue[]>(), keys: new Map<string, string[]>() };
  const place = placeIn(kind.type, []);
  if (place !== undefined) collect(root, place, [], index);
  indexes.set(root, index);
  return index;
}

/** Plain recursion over one shared path: this runs over whole manifests between two keystrokes. */
function collect(node: Node, place: Place, path: (string | number)[], index: { readonly values: Map<string, WrittenValue[]>; readonly keys: Map<string, string[]> }): void {
  switch (node.kind) {
    case "scalar":
      if (node.value !== null && place.owner !== undefined) listIn(index.values, `${place.owner}.${place.field?.name}`).push({ path: [...path], place, node });
      return;
    case "sequence":
      for (const [at, item] of node.items.entries()) descend(item, place, at, path, index);
      return;
    case "mapping":
      for (const entry of node.entries) {
        if (place.type.kind === "map" && place.owner !== undefined) listIn(index.keys, `${place.owner}.${place.field?.name}`).push(entry.name);
        descend(entry.value, place, entry.name, path, index);
      }
  }
}

function descend(node: Node, from: Place, step: string | number, path: (string | number)[], index: Parameters<typeof collect>[3]): void {
  const place = placeBelow(from, step);
  if (place === undefined) return;
  path.push(step);
  collect(node, place, path, index);
  path.pop();
}

function listIn<Item>(map: Map<string, Item[]>, key: string): Item[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}
