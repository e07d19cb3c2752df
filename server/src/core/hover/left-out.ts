import { defaultReasons } from "../../../../schemas/explanations/defaults.js";
import { formatFieldPath, type FieldPath } from "../document/field-path.js";
import type { Review } from "../engine/contract.js";
import type { Spot } from "../navigation/spot.js";
import { EffectiveValues } from "../views/effective-values.js";
import type { LeftOut } from "./hover-subject.js";

/** Fields that some stage fills in, by `Type.field`, where the value depends on the rest of the object. */
const dependent: ReadonlySet<string> = new Set(
  defaultReasons.filter(({ layer, always, rewritten }) => layer !== "decoding" && always !== true && rewritten !== true).map(({ at }) => at),
);

/**
 * The manifest (as JSON, which the engine reads as YAML) without what the cursor stands on: what Kubernetes would make of that is what
 * the field would be if it were left out. Undefined where that is known without asking, or makes no sense.
 */
export function manifestWithout({ structure, typed, object }: Spot): string | undefined {
  const { place, path } = typed;
  const { field, owner } = place;
  if (field === undefined || owner === undefined || field.required || field.default !== undefined || path.length <= object.path.length + 1) return undefined;
  const isEntry = place.role === "value";
  if (!(place.role === "field" || isEntry) || !dependent.has(`${owner}.${field.name}`)) return undefined;
  const copy = copied(structure.value);
  const parent = path.slice(0, -1).reduce<unknown>(childOf, copy);
  if (typeof parent !== "object" || parent === null) return undefined;
  delete (parent as Record<string, unknown>)[String(path.at(-1))];
  return JSON.stringify(copy);
}

/** What stands at the path in the answer to such a manifest; undefined where nothing does. */
export function leftOutValue(review: Review, path: FieldPath): LeftOut | undefined {
  const last = new EffectiveValues(review).at(path).at(-1);
  if (last === undefined || isEmpty(last.value)) return undefined;
  return { value: last.value, because: last.reason && isAbout(last.reason.path, path) ? last.reason.because : undefined };
}

/** A reason of something far above says nothing about this field. */
function isAbout(reason: FieldPath, path: FieldPath): boolean {
  return reason.at(-1) === path.at(-1) || formatFieldPath(path).endsWith(formatFieldPath(reason));
}

function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, copied(inner)]));
}

function childOf(value: unknown, step: string | number): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string | number, unknown>>)[step] : undefined;
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
