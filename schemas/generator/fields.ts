import * as additions from "../additions.js";
import { staticDefaults } from "../explanations/defaults.js";
import type { Field, FieldType } from "../../server/src/core/schema/field-type.js";
import type { GoField, GoSource } from "./go-source.js";
import { referenceOf, schemaOf, shortName, type Schema, type Schemas } from "./open-api.js";

/** A type as OpenAPI and Go name it. */
export interface TypeName {
  /** `Container` */
  readonly name: string;
  /** `io.k8s.api.core.v1.Container` */
  readonly fullName: string;
  /** Whether it is the type of a kind, and so has a `status` that is the server's. */
  readonly isKind: boolean;
}

/** The fields of a type: from OpenAPI, in the order of the Go struct, with what the Go sources and our additions know. */
export function buildFields(type: TypeName, schemas: Schemas, source: GoSource): readonly Field[] {
  const schema = schemaOf(schemas, type.fullName);
  const goFields = goFieldsOf(type.fullName, source);
  const missing = Object.keys(schema.properties ?? {}).filter((name) => !goFields.has(name));
  if (missing.length !== 0) throw new Error(`${goName(type.fullName)} lacks what OpenAPI has: ${missing.join(", ")}.`);
  return conventionalOrder([...goFields]).map(([name, goField]) => {
    const property = schema.properties?.[name];
    if (property === undefined) throw new Error(`OpenAPI's ${type.fullName} lacks ${name}.`);
    return buildField(type, name, { property, goField, isRequired: schema.required?.includes(name) ?? false }, schemas, source);
  });
}

/** Go declares `kind` before `apiVersion`; everybody writes them the other way round. */
function conventionalOrder(fields: readonly (readonly [string, FlatField])[]): readonly (readonly [string, FlatField])[] {
  const [first, second, ...others] = fields;
  return first?.[0] === "kind" && second?.[0] === "apiVersion" ? [second, first, ...others] : fields;
}

export interface FlatField extends GoField {
  /** The embedded struct that the field comes from. */
  readonly from?: string;
}

interface FieldSources {
  readonly property: Schema;
  readonly goField: FlatField;
  /** As OpenAPI has it. */
  readonly isRequired: boolean;
}

function buildField(owner: TypeName, name: string, sources: FieldSources, schemas: Schemas, source: GoSource): Field {
  const { property, goField } = sources;
  const key = `${owner.name}.${name}`;
  const type = fieldType(property, schemas);
  const enumeration = additions.fieldEnumerations[key] ?? enumerationOf(goField, source);
  const gate = gateOf(key, goField, source);
  const choice = choiceOf(owner.name, name, goField);
  const listKeys = property["x-kubernetes-list-map-keys"];
  const isServerSet = (owner.isKind && name === "status") || additions.serverSetFields.includes(key);
  return {
    name,
    type,
    required: sources.isRequired || additions.requiredByValidation.includes(key) || (owner.isKind && isTypeMeta(name)),
    ...(enumeration !== undefined && { enumeration }),
    ...(Object.hasOwn(staticDefaults, key) && { default: staticDefaults[key] }),
    ...(listKeys !== undefined && { listKeys }),
    ...(isDeprecated(property) && { deprecated: true }),
    ...(gate !== undefined && { gate }),
    ...(isServerSet && { serverSet: true }),
    ...(choice !== undefined && { choice }),
  };
}

function isTypeMeta(name: string): boolean {
  return name === "apiVersion" || name === "kind";
}

/** The Go struct's fields of an OpenAPI definition by JSON name, in Go's order, those of embedded structs in place. */
export function goFieldsOf(fullName: string, source: GoSource): ReadonlyMap<string, FlatField> {
  return flatten(goName(fullName), source);
}

/** Go's import path and name of an OpenAPI definition. */
export function goName(fullName: string): string {
  const name = shortName(fullName);
  const packagePath = fullName.slice(0, -name.length - 1).replace(/^io\.k8s\./, "").replaceAll(".", "/");
  return `k8s.io/${packagePath}.${name}`;
}

function flatten(name: string, source: GoSource): ReadonlyMap<string, FlatField> {
  const struct = source.structs[name];
  if (struct === undefined) throw new Error(`The Go sources do not define ${name}.`);
  const fields = new Map<string, FlatField>();
  for (const field of struct.fields) {
    if (field.embedded === undefined) {
      if (field.name !== undefined) fields.set(field.name, field);
      continue;
    }
    const from = shortName(field.embedded);
    for (const [inner, innerField] of flatten(field.embedded, source)) fields.set(inner, { from, ...innerField });
  }
  return fields;
}

/** Definitions that are no objects, though OpenAPI gives them a name. */
const namedScalars: Readonly<Record<string, FieldType>> = {
  Quantity: { kind: "quantity" },
  IntOrString: { kind: "int-or-string" },
  Time: { kind: "time" },
  MicroTime: { kind: "time" },
  FieldsV1: { kind: "any" },
};

function fieldType(schema: Schema, schemas: Schemas): FieldType {
  const reference = referenceOf(schema);
  if (reference !== undefined) {
    const name = shortName(reference);
    return namedScalars[name] ?? { kind: "object", type: name };
  }
  switch (`${schema.type}/${schema.format ?? ""}`) {
    case "string/":
      return { kind: "string" };
    case "string/byte":
      return { kind: "bytes" };
    case "boolean/":
      return { kind: "boolean" };
    case "integer/int32":
      return { kind: "int32" };
    case "integer/int64":
      return { kind: "int64" };
    case "array/":
      if (schema.items !== undefined) return { kind: "list", items: fieldType(schema.items, schemas) };
      break;
    case "object/":
      if (schema.additionalProperties !== undefined) return { kind: "map", values: fieldType(schema.additionalProperties, schemas) };
      break;
  }
  throw new Error(`OpenAPI has a type that the generator does not know: ${schema.type}/${schema.format}.`);
}

/** The enumeration that Go's type of a field names, be it the type itself, or of a list's items or a map's keys. */
function enumerationOf(goField: GoField, source: GoSource): string | undefined {
  const type = goField.types?.find((name) => (source.enums[name]?.values.length ?? 0) !== 0);
  return type === undefined ? undefined : shortName(type);
}

function gateOf(key: string, goField: GoField, source: GoSource): string | undefined {
  const tag = additions.gatedFields[key] ?? goField.gate;
  if (tag === undefined) return undefined;
  const gate = additions.gateAliases[tag] ?? tag;
  if (source.gates[gate] === undefined) throw new Error(`${key} stands behind a gate that pkg/features does not know: ${gate}.`);
  return gate;
}

function choiceOf(owner: string, name: string, goField: FlatField): string | undefined {
  const embedded = goField.from === undefined ? undefined : additions.embeddedChoices[goField.from];
  if (embedded !== undefined) return embedded;
  const prefix = `${owner}.`;
  const choice = Object.keys(additions.choices).find((key) => key.startsWith(prefix) && additions.choices[key]?.includes(name));
  return choice?.slice(prefix.length);
}

/** Kubernetes marks a deprecated field in its description only. A description may also mention that a *value* is deprecated. */
function isDeprecated(property: Schema): boolean {
  return /^[\w ]{0,30}(?:is )?(?:depreciated|deprecated)\b|\bDeprecated: |This field is deprecated/i.test(property.description ?? "");
}
