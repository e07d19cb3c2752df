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

/** A manifest to ask the engine about, and the place in it that matters. */
export interface Alternative {
  /** JSON, which the engine reads as YAML. */
  readonly manifest: string;
  readonly path: FieldPath;
}

/**
 * The manifest without what the cursor stands on: what Kubernetes would make of that is what the field would be if it were left out.
 * Of the lists on the way only the item in question is kept, as no default of one container depends on another one, and a large pod
 * takes the engine longer. Undefined where the value is known without asking, or makes no sense.
 */
export function manifestWithout({ structure, typed, object }: Spot): Alternative | undefined {
  const { place, path } = typed;
  const { field, owner } = place;
  if (field === undefined || owner === undefined || field.required || field.default !== undefined || path.length <= object.path.length + 1) return undefined;
  if (!(place.role === "field" || place.role === "value") || !dependent.has(`${owner}.${field.name}`)) return undefined;
  const manifest = copyWithout(structure.value, path);
  return { manifest: JSON.stringify(manifest), path: path.map((step) => (typeof step === "number" ? 0 : step)) };
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

function copyWithout(value: unknown, [step, ...below]: FieldPath): unknown {
  if (step === undefined) return copied(value);
  if (Array.isArray(value)) return [copyWithout(value[Number(step)], below)];
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => 0 < below.length || name !== step);
  return Object.fromEntries(entries.map(([name, inner]) => [name, name === step ? copyWithout(inner, below) : copied(inner)]));
}

function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, copied(inner)]));
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
