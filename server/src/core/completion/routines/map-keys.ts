import type { Node } from "../../document/node.js";
import { mapValueSkeleton } from "../bring.js";
import type { Completion } from "../completion.js";
import type { MapKeyCursor } from "../cursor.js";
import { keysFor, type KnownKey } from "../keys.js";
import type { Around } from "../suggestion.js";
import { labelRole, labelsFor, ownSelector } from "../labels-in-hand.js";
import { knownAnnotations } from "../well-known.js";
import { stop, type Skeleton } from "../skeleton.js";

/** Free keys that fit: labels that are known, resources, annotations that tools look for. */
export function mapKeys(cursor: MapKeyCursor, around: Around): readonly Completion[] {
  const isKeyOnly = cursor.value !== undefined || cursor.slot.role === "key";
  const known = keysFor(cursor, around);
  return (isKeyOnly ? suited(cursor, known, around) : known).map(({ key, detail }) => ({
    label: key,
    kind: "key",
    insert: isKeyOnly ? { form: "key", name: key } : { form: "entries", entries: [{ name: key, value: valueOfKey(cursor, key, around) }] },
    ...(detail && { detail }),
  }));
}

/** Keys that go with the value that stands there already: labels that are known to have it first, or alone where they have to. */
function suited(cursor: MapKeyCursor, known: readonly KnownKey[], around: Around): readonly KnownKey[] {
  const { object, path, value, place } = cursor;
  const text = value?.kind === "scalar" ? String(value.value ?? "") : "";
  if (place.field?.name === "limits" || place.field?.name === "requests") return known.filter(({ key }) => canCount(value, key));
  if (place.field?.name === "annotations") return known.filter(({ key }) => knownAnnotations.find((each) => each.key === key)?.wants?.test(text) !== false);
  const role = labelRole(object, path);
  const values = role === "pod" ? new Map(Object.entries(ownSelector(object)).map(([key, only]) => [key, [only]])) : new Map<string, readonly string[]>();
  for (const [key, all] of labelsFor(object, role, around)) if (!values.has(key)) values.set(key, all);
  const fitting = known.filter(({ key }) => values.get(key)?.includes(text));
  const isBound = role === "own-selector" || (role === "pod" && fitting.some(({ key }) => Object.hasOwn(ownSelector(object), key)));
  return isBound && 0 < fitting.length ? fitting : [...fitting, ...known.filter((each) => !fitting.includes(each))];
}

/** Devices come in whole pieces, huge pages in pages. */
function canCount(value: Node | undefined, key: string): boolean {
  if (key.startsWith("hugepages-")) return false;
  return !key.includes("/") || (value?.kind === "scalar" && /^[0-9]+$/.test(String(value.value)));
}

function valueOfKey(cursor: MapKeyCursor, key: string, around: Around): Skeleton {
  const annotation = cursor.place.field?.name === "annotations" ? knownAnnotations.find((known) => known.key === key) : undefined;
  if (annotation !== undefined) return stop(annotation.value);
  return mapValueSkeleton(cursor, key, around);
}
