import { fieldOf, fieldsOf, kinds } from "../../schema/field-model.js";
import { explanationOf } from "../../schema/explanation.js";
import type { Completion, Insert } from "../completion.js";
import type { StartCursor } from "../cursor.js";
import { fitOf } from "../fit.js";
import { nothing, stop, type Skeleton } from "../skeleton.js";
import { suits } from "./identity-values.js";
import { textAt } from "../../document/read.js";
import type { MappingNode } from "../../document/node.js";

/** The first keys of a document: those of the kinds that it may still become. */
export function startKeys(cursor: StartCursor): readonly Completion[] {
  const { siblings, value } = cursor;
  const root: MappingNode = { kind: "mapping", flow: false, entries: siblings, start: 0, end: 0 };
  const apiVersion = textAt(root, ["apiVersion"]);
  const possible = kinds().filter((kind) => suits(kind, siblings) && (apiVersion === undefined || kind.apiVersion === apiVersion));
  const names = ["apiVersion", "kind", "metadata", "spec", ...possible.flatMap(({ type }) => fieldsOf(type).filter((field) => field.serverSet !== true).map(({ name }) => name))];
  const free = [...new Set(names)].filter((name) => !siblings.some((entry) => entry.name === name));
  const fitting = value === undefined ? free : free.filter((name) => possible.some(({ type }) => fieldsOf(type).some((field) => field.name === name && fitOf(field, value) !== 0)));
  return (0 < fitting.length ? fitting : free).map((name) => ({
    label: name,
    kind: "field",
    insert: insertOf(cursor, name, possible.map(({ kind }) => kind), [...new Set(possible.map((kind) => kind.apiVersion))]),
    about: { of: "field", type: "Pod", field: name },
    ...(explanationOf("Pod", name) && { detail: explanationOf("Pod", name)?.title }),
  }));
}

function insertOf({ slot, value }: StartCursor, name: string, kindNames: readonly string[], apiVersions: readonly string[]): Insert {
  if (value !== undefined || slot.role === "key") return { form: "key", name };
  return { form: "entries", entries: [{ name, value: skeletonOf(name, kindNames, apiVersions) }] };
}

function skeletonOf(name: string, kindNames: readonly string[], apiVersions: readonly string[]): Skeleton {
  if (name === "apiVersion") return stop(apiVersions[0] ?? "v1", apiVersions);
  if (name === "kind") return stop(kindNames[0] ?? "Pod", kindNames);
  const type = kinds().flatMap((kind) => fieldOf(kind.type, name) ?? [])[0]?.type.kind;
  return nothing(type === "object" || type === "map" ? "object" : type === "list" ? "list" : "scalar");
}
