import { indentation, isBlankOrComment, mostLinesMoved, type LineEdit, type Mistyping } from "./line-edit.js";

/** Ends that are tried for one run of items. */
const mostEnds = 12;

/** The items of a list that all stand left of their key: `env:` with its `- name` one step too far to the left. */
export function outdentedItemsMistypings(lines: readonly string[]): readonly Mistyping[] {
  const found: Mistyping[] = [];
  for (const [line, text] of lines.entries()) {
    const key = /^(\s*(?:- +)?)[A-Za-z][\w./-]*:\s*(?:#.*)?$/.exec(text)?.[1];
    const first = key === undefined ? undefined : nextWritten(lines, line);
    if (key === undefined || first === undefined || !/^\s*- /.test(lines[first] as string)) continue;
    if (key.length <= indentation(lines[first] as string)) continue;
    found.push(...runsOf(lines, first, key.length));
  }
  return found;
}

/** The run may end before any line in the column of the first item's keys: there the text alone can't tell items from what follows. */
function runsOf(lines: readonly string[], first: number, keyColumn: number): readonly Mistyping[] {
  const own = indentation(lines[first] as string);
  const run: number[] = [];
  const ends: (readonly number[])[] = [];
  for (let line = first; line < lines.length; line++) {
    const text = lines[line] as string;
    if (text.trim() === "") continue;
    const column = indentation(text);
    if (column < own || (column === own && !/^\s*- /.test(text))) break;
    if (mostLinesMoved <= run.length) return [];
    if (line !== first && (column === keyColumn || column === own)) ends.push([...run]);
    run.push(line);
  }
  ends.push(run);
  return ends.slice(-mostEnds).reverse().flatMap((which, index) => [shifted(lines, first, which, keyColumn + 2, index), shifted(lines, first, which, keyColumn, index + 1)]);
}

function shifted(lines: readonly string[], first: number, which: readonly number[], column: number, order: number): Mistyping {
  const own = indentation(lines[first] as string);
  const edits: LineEdit[] = which.map((line) => ({ line, to: " ".repeat(column - own) + (lines[line] as string) }));
  return {
    code: "wrong-indentation",
    edits,
    columns: [0, Math.max(1, own)],
    fix: { en: `Indent by ${column} blanks, with the ${edits.length - 1} below`, ko: `아래 ${edits.length - 1}줄과 함께 공백 ${column}개로 들여쓰기` },
    unlikeliness: 1 + order / 100,
  };
}

function nextWritten(lines: readonly string[], line: number): number | undefined {
  for (let below = line + 1; below < lines.length; below++) if (!isBlankOrComment(lines[below] as string)) return below;
  return undefined;
}
