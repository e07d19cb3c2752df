import { fieldModel } from "../../../../schemas/generated/field-model.js";
import type { FieldPath } from "../document/field-path.js";
import type { Enumeration, Field, FieldType, GateStage, Kind, ObjectType } from "./field-type.js";

/**
 * What the model knows about a place in an object.
 * - `root`: the object itself
 * - `field`: the value of `field`, which belongs to `owner`
 * - `item`: an element of the list `field`
 * - `value`: an entry of the map `field`, e.g. `limits.cpu`
 */
export interface Place {
  readonly role: "root" | "field" | "item" | "value";
  /** The type that a value has to have at this place. */
  readonly type: FieldType;
  /** The field that the place belongs to; absent only at the root. */
  readonly field?: Field;
  /** Name of the type that has `field`; absent only at the root. */
  readonly owner?: string;
}

/** The Kubernetes release that the model describes, e.g. `1.36.3`. */
export const modelVersion: string = fieldModel.kubernetesVersion;

/** Every kind that the engine judges, in a fixed order: Pod first. */
export function kinds(): readonly Kind[] {
  return fieldModel.kinds;
}

/** The kind of this exact spelling, or undefined. */
export function kindOf(apiVersion: string, kind: string): Kind | undefined {
  return fieldModel.kinds.find((known) => known.kind === kind && known.apiVersion === apiVersion);
}

/** Name of the type of a kind's objects, e.g. `Deployment`; undefined for what the engine does not judge. */
export function typeOfKind(apiVersion: string, kind: string): string | undefined {
  return kindOf(apiVersion, kind)?.type;
}

/** The type of this name, e.g. `Container`. */
export function objectType(name: string): ObjectType | undefined {
  return Object.hasOwn(fieldModel.types, name) ? fieldModel.types[name] : undefined;
}

/** The fields of a type in Kubernetes' own order; empty for an unknown type. */
export function fieldsOf(type: string): readonly Field[] {
  return objectType(type)?.fields ?? [];
}

/** The field `name` of a type, or undefined. */
export function fieldOf(type: string, name: string): Field | undefined {
  return fieldIndex(type)?.get(name);
}

/** The enumeration that a field's values belong to, or undefined. */
export function enumerationOf(field: Field): Enumeration | undefined {
  return field.enumeration === undefined ? undefined : fieldModel.enumerations[field.enumeration];
}

/** The enumeration of this name, e.g. `PullPolicy`. */
export function enumeration(name: string): Enumeration | undefined {
  return Object.hasOwn(fieldModel.enumerations, name) ? fieldModel.enumerations[name] : undefined;
}

/** When a feature gate came and changed, oldest first; empty for an unknown gate. */
export function gateHistory(gate: string): readonly GateStage[] {
  return Object.hasOwn(fieldModel.gates, gate) ? fieldModel.gates[gate]! : [];
}

/** What stands at `path` in an object of this kind; undefined where Kubernetes knows no such place. */
export function fieldAt(apiVersion: string, kind: string, path: FieldPath): Place | undefined {
  const type = typeOfKind(apiVersion, kind);
  return type === undefined ? undefined : placeIn(type, path);
}

/** As `fieldAt`, from an object of the named type on, e.g. `placeIn("PodSpec", ["containers", 0, "image"])`. */
export function placeIn(type: string, path: FieldPath): Place | undefined {
  let place: Place = { role: "root", type: { kind: "object", type } };
  for (const segment of path) {
    const next = placeBelow(place, segment);
    if (next === undefined) return undefined;
    place = next;
  }
  return place;
}

/** One step further down from a place; undefined where Kubernetes knows no such place. */
export function placeBelow(place: Place, segment: FieldPath[number]): Place | undefined {
  switch (place.type.kind) {
    case "object": {
      const owner = place.type.type;
      const field = fieldOf(owner, String(segment));
      return field && { role: "field", type: field.type, field, owner };
    }
    case "list":
      return typeof segment === "number" ? { ...place, role: "item", type: place.type.items } : undefined;
    case "map":
      return { ...place, role: "value", type: place.type.values };
    default:
      return undefined;
  }
}

const indexes = new Map<string, ReadonlyMap<string, Field>>();

function fieldIndex(type: string): ReadonlyMap<string, Field> | undefined {
  const known = indexes.get(type);
  if (known !== undefined) return known;
  const object = objectType(type);
  if (object === undefined) return undefined;
  const index = new Map(object.fields.map((field) => [field.name, field]));
  indexes.set(type, index);
  return index;
}
