import { Ajv } from "ajv";
import { _ } from "ajv/dist/compile/codegen/index.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import type { FieldModel, FieldType, ObjectType } from "../../server/src/core/schema/field-type.js";
import { isBase64, isQuantity, isTime } from "../../server/src/core/schema/value-format.js";

/**
 * Compiles one validator a type into the source of a CommonJS module; each kind's is exported under the name of its type.
 * They judge structure alone, as the API server's decoder does. A null is good everywhere: it means "not given".
 */
export function validatorSource(model: FieldModel): string {
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    inlineRefs: false,
    messages: false,
    code: { source: true, formats: _`require("../../server/src/core/schema/value-format.ts").formats` },
    formats: { quantity: isQuantity, time: isTime, bytes: isBase64 },
    schemas: Object.values(model.types).map(objectSchema),
  });
  const kinds = Object.fromEntries(model.kinds.map((kind) => [kind.type, kind.type]));
  return standaloneCode(ajv, kinds);
}

/** A JSON schema, in as much of the language as is needed here. */
type JsonSchema = Readonly<Record<string, unknown>>;

function objectSchema(type: ObjectType): JsonSchema {
  const properties = Object.fromEntries(type.fields.map((field) => [field.name, schemaOf(field.type)]));
  return { $id: type.name, type: ["object", "null"], properties, additionalProperties: false };
}

function schemaOf(type: FieldType): JsonSchema {
  switch (type.kind) {
    case "object":
      return { $ref: type.type };
    case "list":
      return { type: ["array", "null"], items: schemaOf(type.items) };
    case "map":
      return { type: ["object", "null"], additionalProperties: schemaOf(type.values) };
    case "string":
      return { type: ["string", "null"] };
    case "boolean":
      return { type: ["boolean", "null"] };
    case "int32":
      return { type: ["integer", "null"], ...int32 };
    case "int64":
      return { type: ["integer", "null"], minimum: -(2 ** 63), maximum: 2 ** 63 };
    case "int-or-string":
      return { type: ["integer", "string", "null"], ...int32 };
    case "quantity":
      return { type: ["string", "number", "null"], format: "quantity" };
    case "time":
      return { type: ["string", "null"], format: "time" };
    case "bytes":
      return { type: ["string", "array", "null"], format: "bytes", items: { type: ["integer", "null"], minimum: 0, maximum: 255 } };
    case "any":
      return {};
  }
}

const int32 = { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };
