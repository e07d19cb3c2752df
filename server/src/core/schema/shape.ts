import type { ErrorObject } from "ajv";
import { validators } from "../../../../schemas/generated/validators.js";
import type { FieldPath } from "../document/field-path.js";
import { placeIn, typeOfKind } from "./field-model.js";
import type { FieldType } from "./field-type.js";

/** What a manifest's value is, in the words of JSON; `decimal` is a number that is not whole. */
export type ActualType = "object" | "list" | "string" | "number" | "decimal" | "boolean" | "null";

/** One structural mistake. Decoding refuses the object because of it; nothing below `path` has been looked at. */
export type ShapeProblem =
  /** The type `owner` has no field `key`; `path` ends with that key. */
  | { readonly kind: "unknown-field"; readonly path: FieldPath; readonly key: string; readonly owner: string }
  /** The value is of another type than the field at `path`. */
  | {
      readonly kind: "wrong-type";
      readonly path: FieldPath;
      readonly expected: FieldType;
      readonly actual: ActualType;
      readonly value: unknown;
    }
  /** A whole number that does not fit into an int32 or int64. */
  | { readonly kind: "out-of-range"; readonly path: FieldPath; readonly expected: FieldType; readonly value: unknown }
  /** Text that `resource.ParseQuantity`, RFC 3339 or base64 can't read. */
  | {
      readonly kind: "bad-quantity" | "bad-time" | "bad-bytes";
      readonly path: FieldPath;
      readonly expected: FieldType;
      readonly value: string;
    };

/** Problems that are looked at; of a generated object with thousands nobody reads more, and each costs time. */
export const mostShapeProblems = 300;

/**
 * Everything that is structurally wrong with an object of this kind, in the order in which it stands there, each mistake once.
 * The value is as JSON has it (bigints allowed). Kinds that the engine does not judge have no problems.
 */
export function validateShape(apiVersion: string, kind: string, value: unknown): readonly ShapeProblem[] {
  const type = typeOfKind(apiVersion, kind);
  const validator = type === undefined ? undefined : validators[type];
  if (type === undefined || validator === undefined) return [];
  const own = validator(value) ? [] : toProblems(type, validator.errors ?? [], value);
  return (type === "List" ? [...own, ...itemProblems(value)] : own).slice(0, mostShapeProblems);
}

/** A List's items are objects of their own kinds. */
function itemProblems(list: unknown): readonly ShapeProblem[] {
  const items = childOf(list, "items");
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown, index) => {
    const problems = validateShape(String(childOf(item, "apiVersion")), String(childOf(item, "kind")), item);
    return problems.map((problem) => ({ ...problem, path: ["items", index, ...problem.path] }));
  });
}

function toProblems(type: string, errors: readonly ErrorObject[], value: unknown): readonly ShapeProblem[] {
  const problems = new Map<string, ShapeProblem>();
  for (const error of errors) {
    const problem = toProblem(type, error, value);
    if (problem === undefined) continue;
    const place = JSON.stringify(problem.path);
    // A value that is of the wrong type may also be out of range: the type is the mistake.
    if (!problems.has(place) || problem.kind === "wrong-type") problems.set(place, problem);
  }
  if (problems.size <= 1) return [...problems.values()];
  return [...problems.values()].sort((one, other) => compareInObject(one.path, other.path, value));
}

function toProblem(type: string, error: ErrorObject, value: unknown): ShapeProblem | undefined {
  const path = toPath(error.instancePath, value);
  const place = placeIn(type, path);
  if (place === undefined) return byteProblem(type, path.slice(0, -1), value);
  if (error.keyword === "additionalProperties") {
    const key = String(error.params.additionalProperty);
    const owner = place.type.kind === "object" ? place.type.type : type;
    return { kind: "unknown-field", path: [...path, key], key, owner };
  }
  const expected = place.type;
  const actualValue = valueAt(value, path);
  if (typeof actualValue === "bigint") return bigintProblem(path, expected, actualValue);
  switch (error.keyword) {
    case "format":
      return { kind: formatProblem(expected), path, expected, value: String(actualValue) };
    case "minimum":
    case "maximum":
      return { kind: "out-of-range", path, expected, value: actualValue };
    default:
      return { kind: "wrong-type", path, expected, actual: actualType(actualValue), value: actualValue };
  }
}

/** Go also reads bytes from a list of small numbers; an item that is none makes the list as a whole a wrong value. */
function byteProblem(type: string, path: FieldPath, value: unknown): ShapeProblem | undefined {
  const place = placeIn(type, path);
  return place && { kind: "wrong-type", path, expected: place.type, actual: "list", value: valueAt(value, path) };
}

/** The validators know no bigint, so that whatever is right about one is seen here. */
function bigintProblem(path: FieldPath, expected: FieldType, value: bigint): ShapeProblem | undefined {
  switch (expected.kind) {
    case "quantity":
      return undefined;
    case "int64":
      return BigInt.asIntN(64, value) === value ? undefined : { kind: "out-of-range", path, expected, value };
    case "int32":
    case "int-or-string":
      return { kind: "out-of-range", path, expected, value };
    default:
      return { kind: "wrong-type", path, expected, actual: "number", value };
  }
}

function formatProblem(expected: FieldType): "bad-quantity" | "bad-time" | "bad-bytes" {
  if (expected.kind === "quantity") return "bad-quantity";
  return expected.kind === "time" ? "bad-time" : "bad-bytes";
}

function actualType(value: unknown): ActualType {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return "list";
  switch (typeof value) {
    case "string":
      return "string";
    case "boolean":
      return "boolean";
    case "number":
      return Number.isInteger(value) ? "number" : "decimal";
    case "bigint":
      return "number";
    default:
      return "object";
  }
}

/** The steps of a JSON pointer, those into lists as numbers. */
function toPath(pointer: string, value: unknown): FieldPath {
  if (pointer === "") return [];
  let at = value;
  return pointer.slice(1).split("/").map((escaped) => {
    const key = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
    const step = Array.isArray(at) ? Number(key) : key;
    at = childOf(at, step);
    return step;
  });
}

function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce(childOf, value);
}

function childOf(value: unknown, step: string | number): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string | number, unknown>>)[step] : undefined;
}

/** Less than zero if `one` stands before `other` in the object; both are places in it. */
function compareInObject(one: FieldPath, other: FieldPath, value: unknown): number {
  let at = value;
  for (let depth = 0; depth < Math.min(one.length, other.length); depth++) {
    const [step, otherStep] = [one[depth] ?? "", other[depth] ?? ""];
    if (step !== otherStep) {
      if (typeof step === "number" && typeof otherStep === "number") return step - otherStep;
      const keys = typeof at === "object" && at !== null ? Object.keys(at) : [];
      return keys.indexOf(String(step)) - keys.indexOf(String(otherStep));
    }
    at = childOf(at, step);
  }
  return one.length - other.length;
}
