import { locate } from "../document/locate.js";
import type { Entry } from "../document/node.js";
import type { Candidate, ShapeContext } from "../rules/rule.js";
import { fieldOf, fieldsOf } from "../schema/field-model.js";
import type { Field } from "../schema/field-type.js";
import { isOfForm } from "./value-form.js";

/** A candidate that also says what it takes along, and where to. */
export interface WrapCandidate extends Candidate {
  readonly keys: readonly string[];
  readonly under: string;
}

/**
 * The line above is missing: `path` and `port` in a probe without `httpGet:`, `cpu` and `memory` without `limits:`, labels without
 * `labels:`, or children that are not indented. All neighbours that belong there go one level deeper together.
 */
export function wrapCandidates(context: ShapeContext): readonly WrapCandidate[] {
  const { problem, root } = context;
  if (problem.kind !== "unknown-field") return [];
  const parent = locate(root, problem.path.slice(0, -1)).node;
  if (parent.kind !== "mapping" || parent.flow) return [];
  const strangers = runOfStrangers(parent.entries, problem.owner, problem.key);
  return fieldsOf(problem.owner)
    .map((field) => ({ field, entries: strangers.filter((entry) => belongsIn(entry, field)) }))
    .filter(({ field, entries }) => isFree(field, parent.entries) && entries.some((entry) => entry.name === problem.key))
    .sort((one, other) => other.entries.length - one.entries.length || Number(isMap(one.field)) - Number(isMap(other.field)))
    .slice(0, 4)
    .map(({ field, entries }) => ({
      keys: entries.map((entry) => entry.name),
      under: field.name,
      title: { en: `Put it under "${field.name}"`, ko: `"${field.name}" 아래에 두기` },
      edits: [{ wrap: problem.path.slice(0, -1), keys: entries.map((entry) => entry.name), under: field.name }],
    }));
}

/** The unknown entries that stand together around one of them. */
function runOfStrangers(entries: readonly Entry[], owner: string, key: string): readonly Entry[] {
  const isStranger = (entry: Entry | undefined): boolean => entry !== undefined && fieldOf(owner, entry.name) === undefined;
  const at = entries.findIndex((entry) => entry.name === key);
  let first = at;
  let end = at + 1;
  while (isStranger(entries[first - 1])) first--;
  while (isStranger(entries[end])) end++;
  return entries.slice(first, end);
}

/** Maps whose line people forget; others (a node selector, a driver's options) would take in any stray field. */
const wrappedMaps: readonly string[] = ["labels", "annotations", "matchLabels", "limits", "requests", "data", "stringData"];

function belongsIn(entry: Entry, field: Field): boolean {
  if (field.serverSet === true) return false;
  if (field.type.kind === "map") return wrappedMaps.includes(field.name) && isOfForm(entry.value, field.type.values);
  if (field.type.kind !== "object") return false;
  const inner = fieldOf(field.type.type, entry.name);
  return inner !== undefined && inner.serverSet !== true && isOfForm(entry.value, inner.type);
}

/** Not written, or begun and left empty. */
function isFree(field: Field, entries: readonly Entry[]): boolean {
  const written = entries.find((entry) => entry.name === field.name);
  return written === undefined || (written.value.kind === "scalar" && written.value.value === null);
}

function isMap(field: Field): boolean {
  return field.type.kind === "map";
}
