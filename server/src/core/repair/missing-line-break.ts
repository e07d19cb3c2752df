import { isFieldName } from "../schema/field-names.js";
import { indentation, mostLinesMoved, type LineEdit, type Mistyping } from "./line-edit.js";

/** `ports: - containerPort: 80`, `httpGet: path: /`: the first line of a collection behind its key. */
export function lineBreakMistypings(lines: readonly string[], line: number): readonly Mistyping[] {
  const text = lines[line] ?? "";
  const match = /^(\s*(?:- +)*)([A-Za-z][\w./-]*):\s+((?:- |([A-Za-z][\w./-]*):(?:\s|$)).*)$/.exec(text);
  if (match === null) return [];
  const [, lead, key, rest, inner] = match as unknown as [string, string, string, string, string | undefined];
  if (!isFieldName(key) || (inner !== undefined && !isFieldName(inner))) return [];
  const start = text.length - rest.length;
  const offset = inner === undefined ? 2 : 0;
  return columnsFor(lines, line, lead.length, offset).flatMap(({ column, isBorneOut }) => {
    const first: LineEdit = { line, to: `${lead}${key}:\n${" ".repeat(column)}${rest}` };
    const below = continuation(lines, line, lead.length);
    const moved = below.map((index) => ({ line: index, to: " ".repeat(Math.max(0, indentation(lines[index] as string) - start + column)) + (lines[index] as string).trimStart() }));
    const plain = mistypingOf([first], start, text.length, isBorneOut ? 0 : 1);
    return moved.length === 0 ? [plain] : [plain, mistypingOf([first, ...moved], start, text.length, 1)];
  });
}

/** One step deeper than the key; and where the lines below it already stand. */
function columnsFor(lines: readonly string[], line: number, lead: number, offset: number): readonly { readonly column: number; readonly isBorneOut: boolean }[] {
  const below = lines.slice(line + 1).find((text) => text.trim() !== "");
  const column = below === undefined ? -1 : indentation(below) - (/^\s*-\s/.test(below) ? 0 : offset);
  const columns = lead <= column && column !== lead + 2 ? [{ column, isBorneOut: true }] : [];
  return [...columns, { column: lead + 2, isBorneOut: column === lead + 2 }];
}

/** The lines below that are deeper than the key: what goes on behind the first line. */
function continuation(lines: readonly string[], line: number, lead: number): readonly number[] {
  const found: number[] = [];
  for (let below = line + 1; below < lines.length; below++) {
    const text = lines[below] as string;
    if (text.trim() === "") continue;
    if (indentation(text) <= lead) break;
    if (mostLinesMoved <= found.length) return [];
    found.push(below);
  }
  return found;
}

function mistypingOf(edits: readonly LineEdit[], start: number, end: number, unlikeliness: number): Mistyping {
  return {
    code: "missing-line-break",
    edits,
    columns: [start, end],
    fix: { en: "Start a new line after the key", ko: "키 뒤에서 줄 바꾸기" },
    unlikeliness,
  };
}
