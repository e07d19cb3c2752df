import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A schema of Kubernetes' OpenAPI v3 documents, as far as they use the format. */
export interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly $ref?: string;
  readonly "x-kubernetes-list-map-keys"?: readonly string[];
}

/** Full names (`io.k8s.api.core.v1.Container`) to schemas. */
export type Schemas = ReadonlyMap<string, Schema>;

/** Reads `api/openapi-spec/v3/<name>_openapi.json` of the Kubernetes module. */
export function readSchemas(kubernetes: string, names: readonly string[]): Schemas {
  const schemas = new Map<string, Schema>();
  for (const name of names) {
    const document = JSON.parse(readFileSync(join(kubernetes, "api/openapi-spec/v3", `${name}_openapi.json`), "utf8"));
    const components = document.components.schemas as Readonly<Record<string, Schema>>;
    for (const [fullName, schema] of Object.entries(components)) schemas.set(fullName, schema);
  }
  return schemas;
}

export function schemaOf(schemas: Schemas, fullName: string): Schema {
  const schema = schemas.get(fullName);
  if (schema === undefined) throw new Error(`OpenAPI does not define ${fullName}.`);
  return schema;
}

/** The full name that a schema refers to, be it directly or wrapped in `allOf` for the sake of a description. */
export function referenceOf(schema: Schema): string | undefined {
  const reference = schema.$ref ?? schema.allOf?.[0]?.$ref;
  return reference?.slice(reference.lastIndexOf("/") + 1);
}

/** `Container` of `io.k8s.api.core.v1.Container`. */
export function shortName(fullName: string): string {
  return fullName.slice(fullName.lastIndexOf(".") + 1);
}
