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
  | "unquoted-value"
  | "wide-punctuation"
  | "invisible-character"
  | "stray-line";

/** Another text for one line. Lines are never added or taken away, so that positions can be carried back and forth. */
export interface LineEdit {
  readonly line: number;
  readonly to: string;
}

/** A way in which a few lines may have been meant. */
export interface Mistyping {
  readonly code: MistypingCode;
  readonly edits: readonly LineEdit[];
  /** The columns on the first edited line, as written, that are at fault. */
  readonly columns: readonly [number, number];
  /** What the edit does: `Insert a blank after ":"`. */
  readonly fix: Text;
  /** Less is likelier; decides between edits that mend equally well. */
  readonly unlikeliness: number;
}

export function applyLineEdits(lines: readonly string[], edits: readonly LineEdit[]): readonly string[] {
  const edited = [...lines];
  for (const edit of edits) edited[edit.line] = edit.to;
  return edited;
}

/** Length of a line's indentation, blanks and tabs. */
export function indentation(line: string): number {
  return line.length - line.trimStart().length;
}

export function isBlankOrComment(line: string): boolean {
  return /^\s*(?:#.*)?$/.test(line);
}
