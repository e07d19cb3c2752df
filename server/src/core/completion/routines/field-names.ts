import type { FieldPath } from "../../document/field-path.js";
import { itemsAt } from "../../document/read.js";
import { explanationOf } from "../../schema/explanation.js";
import { fieldsOf } from "../../schema/field-model.js";
import type { Field } from "../../schema/field-type.js";
import { entriesOfNewObject, skeletonOfField } from "../bring.js";
import type { Completion, Insert } from "../completion.js";
import type { KeyCursor } from "../cursor.js";
import { fitOf } from "../fit.js";
import { isOpenField } from "../forbidden-fields.js";
import { unlikelinessOf } from "../likelihood.js";
import type { Around } from "../suggestion.js";

/** The fields that may still be added to the object, required ones first; beside a value that stands there already, those it suits. */
export function fieldNames(cursor: KeyCursor, around: Around): readonly Completion[] {
  const { type } = cursor;
  const used = keysOfOtherItems(cursor);
  const ranked = fieldsOf(type)
    .filter((field) => isOpenField(field, cursor))
    .map((field, index) => ({ field, fit: cursor.value === undefined ? 0 : fitOf(field, cursor.value), rank: rankOf(cursor, field, index, used) }));
  const best = Math.max(0, ...ranked.map(({ fit }) => fit));
  const fitting = best === 0 ? ranked : ranked.filter(({ fit }) => 0 < fit);
  return [...fitting].sort((one, other) => other.fit - one.fit || one.rank - other.rank).map(({ field }) => completionOf(cursor, field, around));
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
  const { object, path, type } = cursor;
  if (cursor.siblings.length === 0 && 0 < path.length) return { form: "entries", entries: entriesOfNewObject(object, path, type, field, around) };
  return { form: "entries", entries: [{ name: field.name, value: skeletonOfField(object, path, type, field, around) }] };
}

function rankOf({ type, path }: KeyCursor, field: Field, index: number, used: ReadonlyMap<string, number>): number {
  const isSidecarSwitch = type === "Container" && field.name === "restartPolicy" && path.includes("initContainers");
  const likelihood = isSidecarSwitch ? 3.5 : unlikelinessOf(type, field, index);
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
