import { isQuantity } from "../schema/value-format.js";
import { isMeantEmpty, neededAlways } from "./companions.js";
import type { Node } from "../document/node.js";
import type { ScalarValue } from "../document/scalar.js";
import { enumerationOf, fieldOf, fieldsOf } from "../schema/field-model.js";
import type { Field, FieldType } from "../schema/field-type.js";

/**
 * How well a value that is written already suits a field: 0 not at all, 1 perhaps, then the better the more it tells. A mapping
 * tells by its keys, a word by the enumeration that it belongs to.
 */
export function fitOf(field: Field, value: Node): number {
  const closed = enumerationOf(field);
  if (closed !== undefined && value.kind === "scalar") {
    if (closed.values.includes(String(value.value))) return 4;
    return closed.closed ? 0 : fitOfType(field.type, value);
  }
  return fitOfType(field.type, value);
}

function fitOfType(type: FieldType, value: Node): number {
  switch (type.kind) {
    case "object":
      return value.kind === "mapping" ? fitOfObject(type.type, value) : emptyFits(value);
    case "list":
      return value.kind === "sequence" ? fitOfItems(type.items, value.items) : emptyFits(value);
    case "map":
      if (value.kind !== "mapping") return emptyFits(value);
      return value.entries.every((entry) => fitOfType(type.values, entry.value) !== 0) ? 2 : 0;
    default:
      return value.kind === "scalar" ? fitOfScalar(type.kind, value.value) : 0;
  }
}

function fitOfObject(type: string, value: Node): number {
  if (value.kind !== "mapping") return 0;
  const known = value.entries.map((entry) => fieldOf(type, entry.name));
  const fits = known.map((field, index) => (field === undefined ? 0 : fitOf(field, (value.entries[index] as { readonly value: Node }).value)));
  if (fits.some((fit) => fit === 0)) return 0;
  if (isMeantEmpty(type)) return 3;
  const isWhole = !lacksSomething(type, value.entries.map(({ name }) => name));
  if (value.entries.length === 0) return isWhole ? 1 : 0;
  return isWhole ? 3 : 1;
}

/** Whether an object of these keys would be refused for what it does not have. */
function lacksSomething(type: string, names: readonly string[]): boolean {
  if (fieldsOf(type).some((field) => field.required && !names.includes(field.name))) return true;
  return neededAlways(type).some((needed) => {
    const choice = fieldOf(type, needed)?.choice;
    return !names.some((name) => name === needed || (choice !== undefined && fieldOf(type, name)?.choice === choice));
  });
}

function fitOfItems(type: FieldType, items: readonly Node[]): number {
  if (items.length === 0) return 1;
  const fits = items.map((item) => fitOfType(type, item));
  return Math.min(...fits);
}

function fitOfScalar(kind: FieldType["kind"], value: ScalarValue): number {
  if (value === null) return 1;
  switch (kind) {
    case "string":
    case "time":
    case "bytes":
      return typeof value === "string" ? 2 : 0;
    case "boolean":
      return typeof value === "boolean" ? 3 : 0;
    case "int32":
    case "int64":
      return typeof value === "number" || typeof value === "bigint" ? 3 : 0;
    case "quantity":
      return typeof value !== "boolean" && isQuantity(String(value)) ? 3 : 0;
    case "int-or-string":
      return typeof value === "boolean" ? 0 : 2;
    default:
      return 1;
  }
}

function emptyFits(value: Node): number {
  return value.kind === "scalar" && value.value === null ? 1 : 0;
}
