import { locate } from "../document/locate.js";
import type { Edit } from "../document/edit.js";
import { valueOf, type Entry } from "../document/node.js";
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

/** A level too many: all that stands under the unknown key belongs right here, as a ConfigMap's `data` under `spec:`. */
export function unwrapCandidates({ problem, root }: ShapeContext): readonly Candidate[] {
  if (problem.kind !== "unknown-field") return [];
  const path = problem.path.slice(0, -1);
  const place = locate(root, problem.path);
  const parent = locate(root, path).node;
  if (place.missing.length !== 0 || place.node.kind !== "mapping" || parent.kind !== "mapping" || place.node.entries.length === 0) return [];
  const fits = place.node.entries.every((entry) => {
    const field = fieldOf(problem.owner, entry.name);
    return field !== undefined && isOfForm(entry.value, field.type) && !parent.entries.some((other) => other.name === entry.name);
  });
  if (!fits) return [];
  const lifted = place.node.entries.map((entry): Edit => ({ set: [...path, entry.name], to: valueOf(entry.value) }));
  return [{ title: { en: `Take it out of "${problem.key}"`, ko: `"${problem.key}"에서 꺼내기` }, edits: [{ remove: problem.path }, ...lifted] }];
}

/**
 * What belongs to an item of a list: `containerPort` beside `image` without `ports:`, `mountPath` without `volumeMounts:`. All
 * neighbours that belong there become one new item.
 */
export function itemCandidates(context: ShapeContext): readonly Candidate[] {
  const { problem, root } = context;
  if (problem.kind !== "unknown-field" || commonKeys.includes(problem.key)) return [];
  const path = problem.path.slice(0, -1);
  const parent = locate(root, path).node;
  if (parent.kind !== "mapping") return [];
  const strangers = runOfStrangers(parent.entries, problem.owner, problem.key);
  return fieldsOf(problem.owner).flatMap((field): readonly Candidate[] => {
    if (field.type.kind !== "list" || field.type.items.kind !== "object" || field.serverSet === true) return [];
    const type = field.type.items.type;
    const fitting = strangers.filter((entry) => {
      const inner = fieldOf(type, entry.name);
      return inner !== undefined && isOfForm(entry.value, inner.type);
    });
    if (!fitting.some((entry) => entry.name === problem.key)) return [];
    const item = Object.fromEntries(fitting.map((entry) => [entry.name, valueOf(entry.value)]));
    const [first, ...others] = fitting.map((entry): Edit => ({ remove: [...path, entry.name] }));
    return [
      {
        title: { en: `Make it an item of "${field.name}"`, ko: `"${field.name}"의 항목으로 만들기` },
        edits: [first as Edit, ...others, { append: [...path, field.name], item }],
      },
    ];
  });
}

/** Nearly every type has these: they tell nothing about where they belong. */
const commonKeys: readonly string[] = ["name", "value", "key", "path", "type", "kind", "metadata", "spec", "status"];

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
export const wrappedMaps: readonly string[] = ["labels", "annotations", "matchLabels", "limits", "requests", "data", "stringData"];

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
