import { fieldModel } from "../../../../schemas/generated/field-model.js";
import type { FieldType } from "../schema/field-type.js";
import { indentation, isBlankOrComment, mostLinesMoved, type Mistyping } from "./line-edit.js";

/** Parents that are tried for one line, the likeliest first. */
const mostParents = 6;

/** `limits:` one step deeper below `image: nginx`, items right below `spec:`: the line of the field between them was lost. */
export function missingParentMistypings(lines: readonly string[], line: number): readonly Mistyping[] {
  const text = lines[line] ?? "";
  const key = /^\s*(?:- +)?["']?([A-Za-z][\w./-]*)["']?:(?:\s|$)/.exec(text)?.[1];
  const above = lineAbove(lines, line);
  if (key === undefined || above === undefined) return [];
  const isItem = /^\s*- /.test(text);
  const own = indentation(text);
  const opener = lines[above] as string;
  const isBelowOpener = /:\s*(?:#.*)?$/.test(opener);
  const columns = isItem && isBelowOpener ? [indentation(opener) + 2] : own <= keyColumn(opener) ? columnAround(lines, line, own) : columnsBelow(opener, own);
  const shown = text.trimEnd().length;
  return columns.flatMap((column) =>
    parentsOf(keysBelow(lines, line, key), isItem).map((parent, index): Mistyping => ({
      code: "missing-parent",
      edits: [{ line, to: `${" ".repeat(column)}${parent}:\n${text}` }, ...deepened(lines, line, column, own)],
      columns: [own, shown],
      fix: { en: `Insert "${parent}:" above`, ko: `위에 "${parent}:" 넣기` },
      unlikeliness: 1 + index,
    })),
  );
}

/** Where what is lost stood: beside the line above, or one step deeper if that opens something and leaves room for it. */
function columnsBelow(opener: string, own: number): readonly number[] {
  const column = keyColumn(opener);
  const leavesRoom = /:\s*(?:#.*)?$/.test(opener) && column + 2 < own;
  return leavesRoom ? [own - 2, column] : [column];
}

/** The column one step to the left, where something above the line stands in it: there its parent may have stood, too. */
function columnAround(lines: readonly string[], line: number, own: number): readonly number[] {
  for (let above = line - 1; 0 <= above; above--) {
    const text = lines[above] as string;
    if (isBlankOrComment(text) || own <= keyColumn(text)) continue;
    return keyColumn(text) === own - 2 ? [own - 2] : [];
  }
  return [];
}

/** Items that stand left of where their list now begins go there with all that hangs on them. */
function deepened(lines: readonly string[], line: number, column: number, own: number): Mistyping["edits"] {
  if (column <= own) return [];
  const edits: { line: number; to: string }[] = [];
  for (let below = line + 1; below < lines.length; below++) {
    const text = lines[below] as string;
    if (text.trim() === "") continue;
    if (indentation(text) < own) break;
    if (mostLinesMoved <= edits.length) return [];
    edits.push({ line: below, to: " ".repeat(column - own) + text });
  }
  return edits;
}

function lineAbove(lines: readonly string[], line: number): number | undefined {
  for (let above = line - 1; 0 <= above; above--) if (!isBlankOrComment(lines[above] as string)) return above;
  return undefined;
}

function keyColumn(text: string): number {
  return /^\s*(?:- +)*/.exec(text)?.[0].length ?? 0;
}

/** The key of a line, and of those beside it in the same mapping. */
function keysBelow(lines: readonly string[], line: number, key: string): readonly string[] {
  const column = keyColumn(lines[line] as string);
  const keys = [key];
  for (let below = line + 1; below < Math.min(lines.length, line + mostLinesMoved); below++) {
    const text = lines[below] as string;
    if (isBlankOrComment(text)) continue;
    if (indentation(text) < column) break;
    const match = indentation(text) === column ? /^\s*["']?([A-Za-z][\w./-]*)["']?:(?:\s|$)/.exec(text) : null;
    if (match) keys.push(match[1] as string);
  }
  return keys;
}

/** Fields whose objects, or whose items, have all these fields: those that most types have first. */
function parentsOf(keys: readonly string[], isItem: boolean): readonly string[] {
  if (!isItem && keys.every((key) => resourceNames.includes(key))) return ["limits", "requests"];
  const counts = new Map<string, number>();
  for (const { fields } of Object.values(fieldModel.types)) {
    for (const { name, type, serverSet } of fields) {
      if (serverSet !== true && hasFields(type, keys, isItem)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const rank = (name: string): number => (usualParents.includes(name) ? usualParents.indexOf(name) : usualParents.length);
  return [...counts.keys()].sort((one, other) => rank(one) - rank(other)).slice(0, mostParents);
}

/** Keys of no type's own: of the maps that have limits and requests. */
const resourceNames: readonly string[] = ["cpu", "memory", "ephemeral-storage"];

/** Where several fields would do, these are written far more often than the others. */
const usualParents: readonly string[] = ["spec", "metadata", "containers", "env", "ports", "volumes", "volumeMounts", "resources", "httpGet", "labels", "template", "securityContext", "readinessProbe", "livenessProbe", "initContainers"];

function hasFields(type: FieldType, keys: readonly string[], isItem: boolean): boolean {
  if (isItem !== (type.kind === "list")) return false;
  const inner = type.kind === "list" ? type.items : type;
  if (inner.kind !== "object") return false;
  const fields = (fieldModel.types as Readonly<Record<string, { readonly fields: readonly { readonly name: string }[] }>>)[inner.type]?.fields ?? [];
  return keys.every((key) => fields.some((field) => field.name === key));
}
