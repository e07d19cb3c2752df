import { mapValueSkeleton } from "../bring.js";
import type { Completion } from "../completion.js";
import type { MapKeyCursor } from "../cursor.js";
import { keysFor } from "../keys.js";
import type { Around } from "../suggestion.js";
import { labelRole, labelsFor, ownSelector } from "../labels-in-hand.js";
import { knownAnnotations } from "../well-known.js";
import { stop, type Skeleton } from "../skeleton.js";

/** Free keys that fit: labels that are known, resources, annotations that tools look for. */
export function mapKeys(cursor: MapKeyCursor, around: Around): readonly Completion[] {
  const isKeyOnly = cursor.value !== undefined || cursor.slot.role === "key";
  const known = keysFor(cursor, around);
  const fitting = isKeyOnly ? bySuitedValue(cursor, known.map(({ key }) => key), around) : undefined;
  const sorted = fitting === undefined ? known : [...known].sort((one, other) => fitting(one.key) - fitting(other.key));
  return sorted.map(({ key, detail }) => ({
    label: key,
    kind: "key",
    insert: isKeyOnly ? { form: "key", name: key } : { form: "entries", entries: [{ name: key, value: valueOfKey(cursor, key, around) }] },
    ...(detail && { detail }),
  }));
}

function valueOfKey(cursor: MapKeyCursor, key: string, around: Around): Skeleton {
  const annotation = cursor.place.field?.name === "annotations" ? knownAnnotations.find((known) => known.key === key) : undefined;
  if (annotation !== undefined) return stop(annotation.value);
  return mapValueSkeleton(cursor, key, around);
}

/** Labels whose known value is the one that stands behind the cursor come first. */
function bySuitedValue({ object, path, value }: MapKeyCursor, keys: readonly string[], around: Around): (key: string) => number {
  const role = labelRole(object, path);
  const known = labelsFor(object, role, around);
  const required = role === "pod" ? ownSelector(object) : {};
  const text = value?.kind === "scalar" ? String(value.value ?? "") : "";
  return (key) => {
    const isSuited = required[key] === text || (known.get(key) ?? []).includes(text);
    return (isSuited ? -1000 : 0) + keys.indexOf(key);
  };
}
