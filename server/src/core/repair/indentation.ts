import { indentation, isBlankOrComment, mostLinesMoved, type LineEdit, type Mistyping } from "./line-edit.js";

/**
 * Other indentations that a line may have been meant to have: those of the lines around it and one step deeper; for the line alone,
 * for the lines below that are deeper, and for the whole run of lines that share it.
 */
export function indentationMistypings(lines: readonly string[], line: number): readonly Mistyping[] {
  const text = lines[line] ?? "";
  if (isBlankOrComment(text)) return [];
  const own = indentation(text);
  const hasTab = text.slice(0, own).includes("\t");
  const found: Mistyping[] = [];
  for (const column of plausibleColumns(lines, line)) {
    if (column === own && !hasTab) continue;
    const unlikeliness = hasTab ? tabUnlikeliness(text, own, column) : 2 + Math.abs(column - own) + unevenness(own, column) + oddness(text, column - own);
    found.push(reindented(lines, line, [line], column, unlikeliness));
    const below = deeperLines(lines, line);
    if (below.length !== 0) found.push(reindented(lines, line, [line, ...below], column, unlikeliness + 1));
    if (own < column && column <= own + 4) {
      for (const [index, part] of partsOf(lines, below, column).entries()) found.push(reindented(lines, line, [line, ...part], column, unlikeliness + 1 + index / 10));
    }
    for (const run of runsFrom(lines, line)) found.push(reindented(lines, line, run, column, unlikeliness + 1));
  }
  return found;
}

/** Every tab of every line's indentation as two, or four, blanks: a file that was typed with tabs. */
export function allTabsMistypings(lines: readonly string[]): readonly Mistyping[] {
  const withTab = lines.flatMap((text, line) => (/^\s*\t/.test(text) && !isBlankOrComment(text) ? [line] : []));
  const first = withTab[0];
  if (first === undefined) return [];
  return [2, 4, 8].map((width) => ({
    code: "tab-indentation" as const,
    edits: withTab.map((line) => ({ line, to: expandTabs(lines[line] as string, width) })),
    columns: [0, indentation(lines[first] as string)] as const,
    fix: { en: "Replace tabs with blanks", ko: "탭을 공백으로 바꾸기" },
    unlikeliness: width / 2 - 1,
  }));
}

function expandTabs(text: string, width: number): string {
  const own = indentation(text);
  return text.slice(0, own).replaceAll("\t", " ".repeat(width)) + text.slice(own);
}

function tabUnlikeliness(text: string, own: number, column: number): number {
  const widths = [2, 4, 8].map((width) => expandTabs(text.slice(0, own), width).length);
  const index = widths.indexOf(column);
  return index === -1 ? 4 : index;
}

function plausibleColumns(lines: readonly string[], line: number): readonly number[] {
  const columns = new Set<number>();
  let least = Number.MAX_SAFE_INTEGER;
  for (let above = line - 1, seen = 0; 0 <= above && seen < 60; above--) {
    const text = lines[above] as string;
    if (isBlankOrComment(text)) continue;
    const column = indentation(text);
    if (seen === 0) {
      columns.add(column + 2);
      columns.add(column + 4);
    }
    seen++;
    if (least < column) continue;
    least = column;
    columns.add(column);
    const dash = /^\s*(?:- +)+/.exec(text);
    if (dash) columns.add(dash[0].length);
  }
  for (let below = line + 1, seen = 0; below < lines.length && seen < 2; below++) {
    const text = lines[below] as string;
    if (isBlankOrComment(text)) continue;
    seen++;
    columns.add(indentation(text));
    const dash = /^\s*(?:- +)+/.exec(text);
    if (dash) columns.add(dash[0].length);
    columns.add(Math.max(0, indentation(text) - 2));
  }
  return [...columns];
}

/** The lines right below that are deeper than `line`: what hangs on it. */
function deeperLines(lines: readonly string[], line: number): readonly number[] {
  const own = indentation(lines[line] as string);
  const deeper: number[] = [];
  for (let below = line + 1; below < lines.length; below++) {
    const text = lines[below] as string;
    if (text.trim() === "") continue;
    if (indentation(text) <= own) break;
    if (mostLinesMoved <= deeper.length) return [];
    deeper.push(below);
  }
  return deeper;
}

/** `restartPolicy` is legal in a container too, yet nearly everybody who writes it means the pod. */
function oddness(text: string, deeper: number): number {
  return 0 < deeper && /^\s*restartPolicy:/.test(text) ? 1 : 0;
}

/** The lines below up to each that stands where the line belongs: from there on they may be its neighbours, and no part of it. */
function partsOf(lines: readonly string[], below: readonly number[], column: number): readonly (readonly number[])[] {
  const ends = below.flatMap((line, index) => (0 < index && indentation(lines[line] as string) === column ? [index] : []));
  return ends.slice(0, mostParts).map((end) => below.slice(0, end));
}

/** Ends that are tried for a block that slipped to the left. */
const mostParts = 4;

/** Nearly everybody indents by two or four: an odd column is more likely the slip than the aim. */
function unevenness(from: number, to: number): number {
  if (to % 2 !== 0) return from % 2 === 0 ? 4 : 1;
  return from % 2 === 0 ? 0 : -1;
}

/** Neighbours in the same column that may have slipped together with `line`. */
const mostInRun = 6;

/** `line` with what hangs on it and one, two, … of its neighbours below; at last all of them: a block that slipped. */
function runsFrom(lines: readonly string[], line: number): readonly (readonly number[])[] {
  const own = indentation(lines[line] as string);
  const runs: number[][] = [];
  const run = [line];
  let neighbours = 0;
  for (let below = line + 1; below < lines.length; below++) {
    const text = lines[below] as string;
    if (text.trim() === "") continue;
    const column = indentation(text);
    if (column < own) break;
    if (mostLinesMoved <= run.length) return runs;
    if (column === own && 0 < neighbours++ && neighbours <= mostInRun) runs.push([...run]);
    run.push(below);
  }
  return 0 < neighbours ? [...runs, run] : [];
}

function reindented(lines: readonly string[], line: number, which: readonly number[], column: number, unlikeliness: number): Mistyping {
  const own = indentation(lines[line] as string);
  const edits: LineEdit[] = which.map((index) => {
    const text = lines[index] as string;
    const to = index === line ? column : Math.max(0, indentation(text) + column - own);
    return { line: index, to: " ".repeat(to) + text.trimStart() };
  });
  const hasTab = (lines[line] as string).slice(0, own).includes("\t");
  return {
    code: hasTab ? "tab-indentation" : "wrong-indentation",
    edits,
    columns: [0, Math.max(1, own)],
    fix: hasTab
      ? { en: `Indent with ${column} blanks instead of a tab`, ko: `탭 대신 공백 ${column}개로 들여쓰기` }
      : edits.length === 1
        ? { en: `Indent by ${column} blanks`, ko: `공백 ${column}개로 들여쓰기` }
        : { en: `Indent by ${column} blanks, with the ${edits.length - 1} below`, ko: `아래 ${edits.length - 1}줄과 함께 공백 ${column}개로 들여쓰기` },
    unlikeliness,
  };
}

/**
 * Lines that begin what hangs on a key by a step that is not the document's usual one: `spec:` with its first key four blanks deeper
 * where all others are two. When something below does not fit, they are the likelier slip.
 */
export function unusualSteps(lines: readonly string[]): readonly number[] {
  const steps = new Map<number, number[]>();
  let above: string | undefined;
  for (const [line, text] of lines.entries()) {
    if (isBlankOrComment(text)) continue;
    const opener = above === undefined ? null : /^(\s*(?:- +)*)[\w./-]+:\s*(?:#.*)?$/.exec(above);
    const step = opener === null ? 0 : indentation(text) - (opener[1] as string).length;
    if (0 < step && !/^\s*- /.test(text)) steps.set(step, [...(steps.get(step) ?? []), line]);
    above = text;
  }
  const [usual] = [...steps].sort(([, one], [, other]) => other.length - one.length);
  if (usual === undefined || usual[1].length < 2) return [];
  return [...steps].flatMap(([step, found]) => (step === usual[0] ? [] : found)).slice(0, mostUnusual);
}

/** A file with many steps has no usual one. */
const mostUnusual = 3;

/** The block that begins at such a line, moved as a whole to the usual step. */
export function unusualStepMistypings(lines: readonly string[]): readonly Mistyping[] {
  return unusualSteps(lines).flatMap((line) => {
    const own = indentation(lines[line] as string);
    return [...runsFrom(lines, line), [line, ...deeperLines(lines, line)]].flatMap((run) =>
      [own - 2, own - 1, own + 1, own + 2].filter((column) => 0 <= column).map((column) => reindented(lines, line, run, column, 1)),
    );
  });
}
