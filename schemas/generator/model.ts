import * as additions from "../additions.js";
import type { FieldModel, GateStage, Kind, ObjectType } from "../../server/src/core/schema/field-type.js";
import { buildEnumerations } from "./enumerations.js";
import { buildFields } from "./fields.js";
import type { GoSource } from "./go-source.js";
import { referenceOf, schemaOf, shortName, type Schema, type Schemas } from "./open-api.js";

/** Builds the field model of the given kinds from OpenAPI, the Go sources and our own additions. */
export function buildModel(kubernetesVersion: string, kinds: readonly Kind[], schemas: Schemas, source: GoSource): FieldModel {
  const types: Record<string, ObjectType> = {};
  for (const [name, fullName] of reachableTypes(kinds, schemas)) {
    const isKind = kinds.some((kind) => kind.type === name);
    types[name] = { name, fields: buildFields({ name, fullName, isKind }, schemas, source) };
  }
  types[listType.name] = listType;
  return {
    kubernetesVersion,
    kinds,
    types,
    enumerations: buildEnumerations(Object.values(types), source),
    gates: buildGates(Object.values(types), source),
  };
}

/** The full OpenAPI name of every type that the kinds are made of, by its short name. */
export function reachableTypes(kinds: readonly Kind[], schemas: Schemas): ReadonlyMap<string, string> {
  const reached = new Map<string, string>();
  const waiting = [...kinds.filter((kind) => kind.type !== listType.name).map(fullNameOf), "io.k8s.apimachinery.pkg.apis.meta.v1.ListMeta"];
  for (let fullName = waiting.pop(); fullName !== undefined; fullName = waiting.pop()) {
    const { properties } = schemaOf(schemas, fullName);
    if (properties === undefined) continue;
    const name = shortName(fullName);
    const known = reached.get(name);
    if (known === fullName) continue;
    if (known !== undefined) throw new Error(`Two types are called ${name}: ${known} and ${fullName}.`);
    reached.set(name, fullName);
    for (const property of Object.values(properties)) waiting.push(...referencesIn(property));
  }
  return reached;
}

/** `v1.List`, whose items may be of any kind, is not in OpenAPI. */
const listType: ObjectType = {
  name: "List",
  fields: [
    { name: "apiVersion", type: { kind: "string" }, required: true },
    { name: "kind", type: { kind: "string" }, required: true },
    { name: "metadata", type: { kind: "object", type: "ListMeta" }, required: false },
    { name: "items", type: { kind: "list", items: { kind: "any" } }, required: true },
  ],
};

function fullNameOf(kind: Kind): string {
  const [group, version] = kind.apiVersion.includes("/") ? kind.apiVersion.split("/") : ["core", kind.apiVersion];
  return `io.k8s.api.${group}.${version}.${kind.kind}`;
}

function referencesIn(schema: Schema): readonly string[] {
  const reference = referenceOf(schema);
  if (reference !== undefined) return [reference];
  const nested = schema.items ?? schema.additionalProperties;
  return nested === undefined ? [] : referencesIn(nested);
}

function buildGates(types: readonly ObjectType[], source: GoSource): Readonly<Record<string, readonly GateStage[]>> {
  const names = new Set(Object.values(additions.gatedValues));
  for (const type of types) {
    for (const field of type.fields) if (field.gate !== undefined) names.add(field.gate);
  }
  return Object.fromEntries([...names].sort().map((name) => [name, gateStages(name, source)]));
}

function gateStages(name: string, source: GoSource): readonly GateStage[] {
  const stages = source.gates[name];
  if (stages === undefined) throw new Error(`pkg/features does not know the gate ${name}.`);
  return stages.map(({ version, stage, enabled }) => ({ version, stage: stageName(stage), enabled }));
}

function stageName(stage: string): GateStage["stage"] {
  switch (stage) {
    case "Alpha":
      return "alpha";
    case "Beta":
      return "beta";
    case "GA":
      return "stable";
    case "Deprecated":
      return "deprecated";
    default:
      throw new Error(`A feature gate is at an unknown stage: ${stage}.`);
  }
}
