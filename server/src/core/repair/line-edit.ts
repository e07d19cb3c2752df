import type { Text } from "../language/text.js";

/** Why a text is no YAML, or not the YAML that was meant: the mistakes that hands make. Codes of findings. */
export type MistypingCode =
  | "missing-space-after-colon"
  | "missing-space-after-dash"
  | "missing-colon"
  | "missing-dash"
  | "tab-indentation"
  | "wrong-indentation"
  | "unclosed-quote"
  | "unclosed-bracket"
  | "missing-comma"
  | "unquoted-value"
  | "wide-punctuation"
  | "invisible-character"
  | "stray-line"
  | "missing-line-break"
  | "missing-parent"
  | "exchanged-values";

/** Another text for one line, or several lines for it: which line each came from is known, so that positions can be carried back. */
export interface LineEdit {
  readonly line: number;
  readonly to: string;
}

/** A way in which a few lines may have been meant. */
export interface Mistyping {
  readonly code: MistypingCode;
  readonly edits: readonly LineEdit[];
  /** The line at fault, where that is not the first edited one. */
  readonly at?: number;
  /** The columns on that line, as written, that are at fault. */
  readonly columns: readonly [number, number];
  /** What the edit does: `Insert a blank after ":"`. */
  readonly fix: Text;
  /** Less is likelier; decides between edits that mend equally well. */
  readonly unlikeliness: number;
}

/** Lines that one slip moves at most: a longer block that stands wrong was not mistyped, and looking for it takes too long. */
export const mostLinesMoved = 500;

export function applyLineEdits(lines: readonly string[], edits: readonly LineEdit[]): readonly string[] {
  const edited = [...lines];
  for (const edit of edits) edited[edit.line] = edit.to;
  return edited;
}

/**
 * The lines of a text, each that came out of one written line together in one element: so many elements as lines are written.
 * `origins` says for each line of the text which one it came from; absent where each is its own.
 */
export function linesByOrigin(text: string, origins: readonly number[] | undefined): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (origins === undefined) return lines;
  const written: string[] = [];
  for (const [index, line] of lines.entries()) {
    const origin = origins[index] as number;
    written[origin] = written[origin] === undefined ? line : `${written[origin]}\n${line}`;
  }
  return written;
}

/** The written line that each line of the joined text came from; undefined where each is its own. */
export function originsOf(lines: readonly string[]): readonly number[] | undefined {
  if (!lines.some((line) => line.includes("\n"))) return undefined;
  return lines.flatMap((line, index) => line.split("\n").map(() => index));
}

/** The written line at an offset of the joined lines. */
export function writtenLineAt(lines: readonly string[], offset: number): number {
  let end = -1;
  for (const [index, line] of lines.entries()) {
    end += line.length + 1;
    if (offset <= end) return index;
  }
  return Math.max(0, lines.length - 1);
}

/** Length of a line's indentation, blanks and tabs. */
export function indentation(line: string): number {
  return line.length - line.trimStart().length;
}

export function isBlankOrComment(line: string): boolean {
  return /^\s*(?:#.*)?$/.test(line);
}
