import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A JSON schema, as far as it matters here. */
interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: unknown;
  readonly "x-kubernetes-group-version-kind"?: readonly { readonly group: string; readonly version: string; readonly kind: string }[];
}

type Definitions = Record<string, Schema>;

/** Types that OpenAPI calls strings and that are written as numbers too. */
const numbersToo = ["io.k8s.apimachinery.pkg.util.intstr.IntOrString", "io.k8s.apimachinery.pkg.api.resource.Quantity"];

/**
 * Writes strict schemas of all kinds from the OpenAPI document of the Go module that the engine is built from, one file a kind.
 * Answers what kubeconform's `-schema-location` wants.
 */
export function writeKubeconformSchemas(folder: string): string {
  const definitions = readDefinitions();
  mkdirSync(folder);
  for (const [name, schema] of Object.entries(definitions)) {
    for (const { group, version, kind } of schema["x-kubernetes-group-version-kind"] ?? []) {
      const file = [kind, group.split(".")[0], version].filter((part) => part !== "").join("-").toLowerCase();
      writeFileSync(join(folder, `${file}.json`), JSON.stringify({ $ref: `#/definitions/${name}`, definitions: reachable(name, definitions) }));
    }
  }
  return join(folder, "{{.ResourceKind}}{{.KindSuffix}}.json");
}

/** Writes one strict schema that takes an object of any kind, as yaml-language-server's own schema of Kubernetes does. */
export function writeSchemaOfAllKinds(file: string): void {
  const definitions = readDefinitions();
  const all: Record<string, unknown> = {};
  const kinds: unknown[] = [];
  for (const [name, schema] of Object.entries(definitions)) {
    reachable(name, definitions, all);
    const [first] = schema["x-kubernetes-group-version-kind"] ?? [];
    if (first === undefined || schema.properties?.["kind"] === undefined) continue;
    const apiVersion = first.group === "" ? first.version : `${first.group}/${first.version}`;
    const properties = { ...schema.properties, apiVersion: { type: "string", enum: [apiVersion] }, kind: { type: "string", enum: [first.kind] } };
    all[name] = { ...schema, properties, required: ["apiVersion", "kind"], additionalProperties: false };
    kinds.push({ $ref: `#/definitions/${name}` });
  }
  writeFileSync(file, JSON.stringify({ oneOf: kinds, definitions: all }));
}

function readDefinitions(): Definitions {
  const module = execFileSync("go", ["list", "-m", "-f", "{{.Dir}}", "k8s.io/kubernetes"], { cwd: join(__dirname, "../../apiserver"), encoding: "utf8" }).trim();
  const { definitions } = JSON.parse(readFileSync(join(module, "api/openapi-spec/swagger.json"), "utf8")) as { definitions: Definitions };
  for (const name of numbersToo) definitions[name] = { oneOf: [{ type: "string" }, { type: "number" }] } as Schema;
  return definitions;
}

/** A definition and all that it refers to, none of them with fields that it does not name. */
function reachable(name: string, definitions: Definitions, found: Record<string, unknown> = {}): Record<string, unknown> {
  const schema = definitions[name];
  if (schema === undefined || name in found) return found;
  found[name] = schema.properties === undefined ? schema : { ...schema, additionalProperties: false };
  for (const [, other] of JSON.stringify(schema).matchAll(/"#\/definitions\/([^"]+)"/g)) reachable(other as string, definitions, found);
  return found;
}
