import { indentation, isBlankOrComment, type Mistyping } from "./line-edit.js";

/** Lines away at most where the neighbouring items are looked for. */
const reach = 40;

/** Blanks by which a hand misses a column. */
const mostMissed = 4;

/** `- name: B` that stands left or right of the items around it: it goes, with what hangs on it, into their column. */
export function strayItemMistypings(lines: readonly string[], line: number): readonly Mistyping[] {
  const text = lines[line] ?? "";
  if (!isItem(text)) return [];
  const own = indentation(text);
  const above = neighbour(lines, line, -1);
  const below = neighbour(lines, line, 1);
  const columns = [...new Set([above, below])].filter((column) => column !== undefined && column !== own && Math.abs(column - own) <= mostMissed);
  return (columns as readonly number[]).map((column): Mistyping => {
    const run = itemAt(lines, line, column);
    return {
      code: "wrong-indentation",
      edits: run.map((at) => ({ line: at, to: " ".repeat(Math.max(0, indentation(lines[at] as string) + column - own)) + (lines[at] as string).trimStart() })),
      columns: [0, Math.max(1, own)],
      fix:
        run.length === 1
          ? { en: `Indent by ${column} blanks`, ko: `공백 ${column}개로 들여쓰기` }
          : { en: `Indent by ${column} blanks, with the ${run.length - 1} below`, ko: `아래 ${run.length - 1}줄과 함께 공백 ${column}개로 들여쓰기` },
      unlikeliness: (above === below ? 1 : 2) + (isUsual(lines, line, column) ? oddness(own, column) : 0),
    };
  });
}

/** More than one item nearby stands in the column: two items alone do not tell which of them slipped. */
function isUsual(lines: readonly string[], line: number, column: number): boolean {
  return 1 < lines.slice(Math.max(0, line - reach), line + reach).filter((text) => isItem(text) && indentation(text) === column).length;
}

/** Nearly everybody indents by two or four: of two neighbours the one in the odd column is the one that slipped. */
function oddness(from: number, to: number): number {
  if (from % 2 === to % 2) return 0;
  return to % 2 === 0 ? -0.5 : 2;
}

function isItem(text: string): boolean {
  return /^\s*- /.test(text);
}

/** The column of the nearest item in a direction, past lines that are deeper than it. */
function neighbour(lines: readonly string[], line: number, step: 1 | -1): number | undefined {
  let least = Number.MAX_SAFE_INTEGER;
  for (let at = line + step, seen = 0; 0 <= at && at < lines.length && seen < reach; at += step) {
    const text = lines[at] as string;
    if (isBlankOrComment(text)) continue;
    seen++;
    const column = indentation(text);
    if (isItem(text) && column !== indentation(lines[line] as string) && (step === 1 || column < least)) return column;
    if (isItem(text) && column === indentation(lines[line] as string)) return undefined;
    least = Math.min(least, column);
  }
  return undefined;
}

/** The lines of the item: up to the next one in the column that it should have. */
function itemAt(lines: readonly string[], line: number, column: number): readonly number[] {
  const own = indentation(lines[line] as string);
  const run = [line];
  for (let below = line + 1; below < lines.length; below++) {
    const text = lines[below] as string;
    if (text.trim() === "") continue;
    if (indentation(text) <= own || (isItem(text) && indentation(text) === column)) break;
    run.push(below);
  }
  return run;
}
