import fc from "fast-check";
import { fieldsOf } from "../../server/src/core/schema/field-model.js";
import type { Field, FieldType, Kind } from "../../server/src/core/schema/field-type.js";

/** Objects of a kind with a few fields at random, most of them of the right type. */
export function anyObject(kind: Kind): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const { apiVersion, type } = kind;
  return objectOf(type, 0).map((fields) => ({ ...fields, apiVersion, kind: kind.kind }));
}

/** Below this depth objects are left empty, so that they end. */
const deepest = 9;

function objectOf(type: string, depth: number): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const fields = fieldsOf(type).filter((field) => 0 < depth || (field.name !== "apiVersion" && field.name !== "kind"));
  if (deepest <= depth || fields.length === 0) return fc.constant({});
  const some = fc.subarray([...fields], { minLength: 1, maxLength: Math.min(3, fields.length) });
  return some.chain((chosen) => {
    const entries = chosen.map((field) => fc.tuple(nameOf(field), valueOf(field.type, depth + 1)));
    return fc.tuple(...entries).map((pairs) => Object.fromEntries(pairs));
  });
}

/** Now and then a name that no type has. */
function nameOf(field: Field): fc.Arbitrary<string> {
  return fc.oneof({ weight: 60, arbitrary: fc.constant(field.name) }, { weight: 1, arbitrary: fc.constant(`${field.name}X`) });
}

function valueOf(type: FieldType, depth: number): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 40, arbitrary: rightValue(type, depth) }, { weight: 1, arbitrary: wrongValue }, { weight: 2, arbitrary: fc.constant(null) });
}

const wrongValue: fc.Arbitrary<unknown> = fc.constantFrom<unknown>("text", "", 7, 1.5, true, [], ["text"], {}, { text: 1 }, 2 ** 40, -1);

function rightValue(type: FieldType, depth: number): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case "object":
      return objectOf(type.type, depth);
    case "list":
      return fc.array(valueOf(type.items, depth), { maxLength: 2 });
    case "map":
      return fc.dictionary(fc.constantFrom("a", "b.c/d", "cpu", "memory"), valueOf(type.values, depth), { maxKeys: 2 });
    case "boolean":
      return fc.boolean();
    case "int32":
      return fc.integer();
    case "int64":
      return fc.maxSafeInteger();
    case "int-or-string":
      return fc.oneof(fc.integer(), fc.constantFrom("http", "25%"));
    case "quantity":
      return fc.oneof(quantityText, fc.constantFrom<unknown>(0, 1, 0.5, 1e3, -2));
    case "time":
      return fc.constantFrom("2026-01-31T08:30:00Z", "2026-01-31T8:30:00,5+24:60", "2026-02-30T08:30:00Z", "2026-01-31", "");
    case "bytes":
      return fc.constantFrom("", "aGVsbG8=", "aGVs\nbG8=", "aGVsbG8", "hello!", "a===", "=aaa");
    case "string":
      return fc.constantFrom("", "a", "nginx:1", "0777");
    case "any":
      return fc.constantFrom<unknown>({}, { a: 1 });
  }
}

/** Quantities and what is nearly one. */
const quantityText = fc
  .tuple(
    fc.constantFrom("", "+", "-", " "),
    fc.constantFrom("", "0", "1", "00", "1.5", ".5", "5.", ".", "123456789012345678901", "1_0"),
    fc.constantFrom("", "m", "k", "K", "Mi", "mi", "Ei", "i", "e", "E", "e3", "E+6", "e-2", " Mi", "GB", "n", "u", " "),
  )
  .map((parts) => parts.join(""));
