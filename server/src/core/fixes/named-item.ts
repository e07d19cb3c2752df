import type { Edit } from "../document/edit.js";
import { locate } from "../document/locate.js";
import { entryOf, valueOf } from "../document/node.js";
import { scalarText } from "../document/yaml-text.js";
import type { Candidate, ShapeContext } from "../rules/rule.js";
import { fieldOf } from "../schema/field-model.js";
import { isFieldName } from "../schema/field-names.js";

/** `- web:` for `- name: web`, `- MODE: prod` for a variable: the item's name stands where the name of its field belongs. */
export function namedItemCandidates({ problem, root, text }: ShapeContext): readonly Candidate[] {
  if (problem.kind !== "unknown-field" || typeof problem.path.at(-2) !== "number" || isFieldName(problem.key)) return [];
  const path = problem.path.slice(0, -1);
  const parent = locate(root, path).node;
  const entry = entryOf(parent, problem.key);
  if (parent.kind !== "mapping" || parent.flow || entry === undefined || entry.borrowed) return [];
  if (fieldOf(problem.owner, "name") === undefined || entryOf(parent, "name") !== undefined) return [];
  const title = { en: `Write it as "name: ${problem.key}"`, ko: `"name: ${problem.key}"(으)로 쓰기` };
  const name = `name: ${scalarText(problem.key)}`;
  const span = { start: entry.start, end: Math.max(entry.end, entry.key.end) };
  const { value } = entry;
  if (value.kind === "scalar" && value.value === null) {
    const colon = text.indexOf(":", entry.key.end);
    return [{ title, edits: [{ replace: { start: span.start, end: colon + 1 }, by: name }] }];
  }
  if (value.kind === "scalar" && fieldOf(problem.owner, "value") !== undefined && entryOf(parent, "value") === undefined) {
    const column = entry.start - (text.lastIndexOf("\n", entry.start - 1) + 1);
    const written = value.style === "plain" ? scalarText(text.slice(value.start, value.end)) : text.slice(value.start, value.end);
    const edit: Edit = { replace: { start: span.start, end: value.end }, by: `${name}\n${" ".repeat(column)}value: ${written}` };
    return value.style === "block" ? [] : [{ title: { ...title, en: `Write it as "name" and "value"`, ko: `"name"과 "value"로 나누어 쓰기` }, edits: [edit] }];
  }
  const hasOnlyFields = value.kind === "mapping" && entryOf(value, "name") === undefined && value.entries.every((inner) => fieldOf(problem.owner, inner.name) !== undefined);
  if (!hasOnlyFields || parent.entries.length !== 1 || /(?:^|\s)#/m.test(text.slice(value.start, value.end))) return [];
  return [{ title, edits: [{ set: path, to: { name: problem.key, ...(valueOf(value) as object) } }] }];
}
