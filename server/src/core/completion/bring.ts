import type { FieldPath } from "../document/field-path.js";
import { fieldOf, fieldsOf, placeBelow, type Place } from "../schema/field-model.js";
import type { Field } from "../schema/field-type.js";
import { keysFor } from "./keys.js";
import { fieldsTogetherWith, isMeantEmpty, isNotRequiredHere, neededFields, welcomeFields } from "./companions.js";
import { labelRole } from "./labels-in-hand.js";
import { writingOrder } from "./likelihood.js";
import { list, mapping, nothing, stop, type EntrySkeleton, type ScalarSkeleton, type Skeleton } from "./skeleton.js";
import type { Around, Suggestion, ValuePlace } from "./suggestion.js";
import type { ObjectInHand } from "./cursor.js";
import { valuesFor } from "./values.js";

/** Deeper than any chain of required fields; stops types that hold themselves. */
const deepest = 9;

/** A field for an object that has some already: with what it brings, and with the fields that have to stand beside it. */
export function entriesOfField(object: ObjectInHand, path: FieldPath, type: string, field: Field, has: (name: string) => boolean, around: Around): readonly EntrySkeleton[] {
  const others = fieldsTogetherWith(type, field.name).filter((name) => !has(name)).flatMap((name) => fieldOf(type, name) ?? []);
  return [field, ...others].map((each) => ({ name: each.name, value: skeletonOfField(object, path, type, each, around) }));
}

/** What a field brings along, so that the manifest is valid if everything is left as it is. */
export function skeletonOfField(object: ObjectInHand, path: FieldPath, type: string, field: Field, around: Around): Skeleton {
  return skeletonAt({ object, path: [...path, field.name], place: { role: "field", type: field.type, field, owner: type } }, around, deepest);
}

/**
 * The entries with which a new object begins that gets this field: all without which it would be refused, in the order in which
 * people write them.
 */
export function entriesOfNewObject(object: ObjectInHand, path: FieldPath, type: string, field: Field, around: Around): readonly EntrySkeleton[] {
  const place: Place = { role: "item", type: { kind: "object", type } };
  const entries = entriesFor({ object, path, place }, type, [], around, deepest);
  const own = entriesOfField(object, path, type, field, (name) => entries.some((entry) => entry.name === name), around);
  const others = entries.filter(({ name }) => name !== field.name && (field.choice === undefined || fieldOf(type, name)?.choice !== field.choice));
  const isOneOfThem = entries.some(({ name }) => name === field.name);
  return isOneOfThem ? entries.flatMap((entry) => (entry.name === field.name ? own : others.includes(entry) ? [entry] : [])) : [...others, ...own];
}

function skeletonAt(at: ValuePlace, around: Around, depth: number): Skeleton {
  const { type } = at.place;
  switch (type.kind) {
    case "object":
      return objectSkeleton(at, type.type, around, depth);
    case "list": {
      const place = placeBelow(at.place, 0);
      const item = place && depth !== 0 ? skeletonAt({ ...at, path: [...at.path, 0], place }, around, depth - 1) : nothing("object");
      return item.kind === "nothing" ? nothing("list") : list([item]);
    }
    case "map":
      return skeletonOfMap(at, around);
    default:
      return scalarSkeleton(at, around);
  }
}

function objectSkeleton(at: ValuePlace, type: string, around: Around, depth: number): Skeleton {
  if (depth === 0) return nothing("object");
  if (isMeantEmpty(type)) return mapping([]);
  const entries = entriesFor(at, type, welcomeFields(type), around, depth);
  return entries.length === 0 ? nothing("object") : mapping(entries);
}

function entriesFor(at: ValuePlace, type: string, listed: readonly string[], around: Around, depth: number): readonly EntrySkeleton[] {
  const names = [...listed, ...neededFields(type, at.path, at.object.kind)];
  const wanted = fieldsOf(type)
    .map((field, index) => ({ field, order: writingOrder(type, field, index) }))
    .filter(({ field }) => field.required || names.includes(field.name));
  const ordered = [...wanted].sort((one, other) => one.order - other.order);
  return ordered.flatMap(({ field }) => entryFor(at, type, field, around, depth));
}

function entryFor(at: ValuePlace, type: string, field: Field, around: Around, depth: number): readonly EntrySkeleton[] {
  if (isNotRequiredHere(type, field.name, at.path)) return [];
  const place: Place = { role: "field", type: field.type, field, owner: type };
  const inner = { ...at, path: [...at.path, field.name], place };
  const value = skeletonAt(inner, around, depth - 1);
  if (value.kind !== "nothing") return [{ name: field.name, value }];
  const isNeeded = neededFields(type, at.path, at.object.kind).includes(field.name);
  if (isNeeded && value.opens === "scalar") return [{ name: field.name, value: placeholderFor(inner) }];
  return field.required ? [{ name: field.name, value }] : [];
}

/** The keys with which a map is opened. */
export function skeletonOfMap(at: ValuePlace, around: Around): Skeleton {
  const known = keysFor({ ...at, siblings: [] }, around);
  const isRequiredOfPod = at.place.field?.name === "labels" && labelRole(at.object, at.path) === "pod";
  const isAll = isRequiredOfPod || ["limits", "requests", "capacity", "matchLabels", "selector", "defaultRequest", "default"].includes(String(at.path.at(-1)));
  const wanted = known.filter(({ isBrought }) => isBrought).slice(0, isAll ? undefined : 1);
  if (wanted.length === 0) return nothing("object");
  return mapping(wanted.map(({ key }) => ({ name: key, value: mapValueSkeleton(at, key, around) })));
}

/** The value of a map's entry. */
export function mapValueSkeleton(at: ValuePlace, key: string, around: Around): Skeleton {
  const place = placeBelow(at.place, key);
  return place === undefined ? nothing("scalar") : scalarSkeleton({ ...at, path: [...at.path, key], place }, around);
}

function scalarSkeleton(at: ValuePlace, around: Around): Skeleton {
  const values = valuesFor(at, around);
  const [first] = values;
  if (first === undefined) return at.place.field?.required === true || at.place.role !== "field" ? placeholderFor(at) : nothing("scalar");
  const written = stop(first.value, choicesAmong(values, first).map(({ value }) => value));
  return { ...linked(written, at), ...(first.also && { also: first.also }) };
}

/** A label's value is the same in a selector and in what it selects, so that both are edited together. */
function linked(scalar: ScalarSkeleton, { place, path }: ValuePlace): ScalarSkeleton {
  const isLabel = place.role === "value" && ["labels", "matchLabels", "selector"].includes(place.field?.name ?? "");
  if (!isLabel) return scalar;
  return { ...scalar, pieces: scalar.pieces.map((piece) => (typeof piece === "string" ? piece : { ...piece, link: `label ${String(path.at(-1))}` })) };
}

/** Where only few values are possible, the reader picks one; elsewhere a list would only be in the way. */
function choicesAmong(values: readonly Suggestion[], first: Suggestion): readonly Suggestion[] {
  if (first.kind === "usual") return [];
  const same = values.filter(({ value, kind, siblings }) => kind === first.kind && siblings === undefined && typeof value === typeof first.value);
  return same.length <= 12 && same[0] === first ? same : [];
}

function placeholderFor({ place }: ValuePlace): Skeleton {
  switch (place.type.kind) {
    case "int32":
    case "int64":
      return stop(1);
    case "int-or-string":
      return stop(1);
    case "boolean":
      return stop(true);
    case "quantity":
      return stop("1");
    case "time":
      return stop("2026-01-01T00:00:00Z");
    case "bytes":
      return stop("");
    default:
      return stop("value");
  }
}
