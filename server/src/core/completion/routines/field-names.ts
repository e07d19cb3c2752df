import type { FieldPath } from "../../document/field-path.js";
import { itemsAt } from "../../document/read.js";
import { explanationOf } from "../../schema/explanation.js";
import { fieldsOf } from "../../schema/field-model.js";
import type { Field } from "../../schema/field-type.js";
import { entriesOfField, entriesOfNewObject } from "../bring.js";
import type { Completion, Insert } from "../completion.js";
import type { KeyCursor } from "../cursor.js";
import { isNotRequiredHere, neededFields } from "../companions.js";
import { fitOf } from "../fit.js";
import { isOpenField } from "../forbidden-fields.js";
import { unlikelinessOf } from "../likelihood.js";
import type { Around, ValuePlace } from "../suggestion.js";
import { valueCondition } from "../value-conditions.js";

/** The fields that may still be added to the object, required ones first; beside a value that stands there already, those it suits. */
export function fieldNames(cursor: KeyCursor, around: Around): readonly Completion[] {
  const { type } = cursor;
  const used = keysOfOtherItems(cursor);
  const ranked = fieldsOf(type)
    .filter((field) => isOpenField(field, cursor))
    .map((field, index) => ({ field, fit: fitHere(cursor, field), rank: rankOf(cursor, field, index, used) }));
  return [...suited(ranked, cursor)].sort((one, other) => other.fit - one.fit || one.rank - other.rank).map(({ field }) => completionOf(cursor, field, around));
}

interface Ranked {
  readonly field: Field;
  readonly fit: number;
  readonly rank: number;
}

/** Fields that the value suits, where there are any; of those a required one that is missing, for it must be the one. */
function suited(ranked: readonly Ranked[], { type, path, object }: KeyCursor): readonly Ranked[] {
  const best = Math.max(0, ...ranked.map(({ fit }) => fit));
  if (best === 0) return ranked;
  const fitting = ranked.filter(({ fit }) => (best === 4 ? 4 : Math.min(2, best)) <= fit);
  const needed = neededFields(type, path, object.kind);
  const isRequired = (field: Field): boolean => (field.required && !isNotRequiredHere(type, field.name, path)) || (field.choice === undefined && needed.includes(field.name));
  const required = fitting.filter(({ field, fit }) => isRequired(field) && fit === best);
  return required.length === 0 ? fitting : required;
}

function fitHere({ object, path, type, value }: KeyCursor, field: Field): number {
  if (value === undefined) return 0;
  const scalar = value.kind === "scalar" ? value.value : undefined;
  const at: ValuePlace = { object, path: [...path, field.name], place: { role: "field", type: field.type, field, owner: type } };
  const isRefused = scalar !== undefined && scalar !== null && typeof scalar !== "bigint" && valueCondition(at, scalar) === "refused";
  return isRefused ? 0 : fitOf(field, value);
}

function completionOf(cursor: KeyCursor, field: Field, around: Around): Completion {
  const explanation = explanationOf(cursor.type, field.name);
  return {
    label: field.name,
    kind: "field",
    insert: insertOf(cursor, field, around),
    about: { of: "field", type: cursor.type, field: field.name },
    ...(explanation && { detail: explanation.title }),
    ...(field.deprecated === true && { isDeprecated: true }),
  };
}

function insertOf(cursor: KeyCursor, field: Field, around: Around): Insert {
  if (cursor.value !== undefined || cursor.slot.role === "key") return { form: "key", name: field.name };
  const { object, path, type, siblings } = cursor;
  if (siblings.length === 0 && 0 < path.length) return { form: "entries", entries: entriesOfNewObject(object, path, type, field, around) };
  const has = (name: string): boolean => siblings.some((entry) => entry.name === name);
  return { form: "entries", entries: entriesOfField(object, path, type, field, has, around) };
}

function rankOf({ type, path, object }: KeyCursor, field: Field, index: number, used: ReadonlyMap<string, number>): number {
  if (type === "Container" && field.name === "restartPolicy" && path.includes("initContainers")) return 3.5;
  if (neededFields(type, path, object.kind).includes(field.name)) return Math.min(0, unlikelinessOf(type, field, index));
  if (isNotRequiredHere(type, field.name, path)) return 50;
  const likelihood = unlikelinessOf(type, field, index);
  return used.has(field.name) && !field.required ? likelihood - 150 : likelihood;
}

/** What the other items of the same list have: people write them alike. */
function keysOfOtherItems({ object, path }: KeyCursor): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const own = path.at(-1);
  if (typeof own !== "number") return counts;
  const list: FieldPath = path.slice(0, -1);
  for (const [index, item] of itemsAt(object.root, list).entries()) {
    if (index === own || item.kind !== "mapping") continue;
    for (const { name } of item.entries) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
