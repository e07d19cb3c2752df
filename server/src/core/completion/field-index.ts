import type { FieldPath } from "../document/field-path.js";
import type { ScalarNode } from "../document/node.js";
import { typedNodes } from "../navigation/typed-node.js";
import type { Place } from "../schema/field-model.js";
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
  const values = new Map<string, WrittenValue[]>();
  const keys = new Map<string, string[]>();
  for (const { path, node, place, entry } of typedNodes({ kind, path: [], node: root, name: undefined, namespace: undefined })) {
    if (place.owner === undefined) continue;
    const field = `${place.owner}.${place.field?.name}`;
    if (node.kind === "scalar" && node.value !== null) listIn(values, field).push({ path, place, node });
    if (place.role === "value" && entry !== undefined) listIn(keys, field).push(entry.name);
  }
  const index = { values, keys };
  indexes.set(root, index);
  return index;
}

function listIn<Item>(map: Map<string, Item[]>, key: string): Item[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}
