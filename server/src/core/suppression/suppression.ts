import type { Structure } from "../analysis/structure.js";
import { walk } from "../document/locate.js";
import type { Node, Span } from "../document/node.js";
import { readableLineOf, writtenLineOf } from "../finding/written-range.js";

/** A comment `# podsmith-ignore code, code: why`, and the lines on which it silences these codes. */
export interface Suppression {
  readonly codes: readonly SuppressedCode[];
  /** What stands behind the colon; empty for none. */
  readonly reason: string;
  /** Line of the comment, from 0. */
  readonly line: number;
  /** Columns of the comment, from its `#` on. */
  readonly columns: readonly [number, number];
  /** The comment has its line to itself. */
  readonly isAlone: boolean;
  /** First and last line that it is about. */
  readonly covers: readonly [number, number];
}

export interface SuppressedCode {
  readonly code: string;
  readonly columns: readonly [number, number];
}

const comment = /#\s*podsmith-ignore\s+([\w-]+(?:\s*,\s*[\w-]+)*)\s*(?::\s*(.*))?$/;

/**
 * Every suppression of a document. At a line's end it is about that line; on a line of its own about what begins on the next one:
 * an entry with all that belongs to it, a whole container above its `- name`, the whole document above its first key.
 */
export function suppressionsOf(structure: Structure): readonly Suppression[] {
  if (!structure.text.includes("podsmith-ignore")) return [];
  const { lines } = structure;
  const found: Suppression[] = [];
  for (let line = 0; line < lines.lineCount; line++) {
    const text = lines.lineText(line);
    const match = comment.exec(text);
    if (match === null || isInScalar(structure, line, match.index)) continue;
    const isAlone = text.slice(0, match.index).trim() === "";
    found.push({
      codes: codesIn(text, match),
      reason: (match[2] ?? "").trim(),
      line,
      columns: [match.index, text.length],
      isAlone,
      covers: isAlone ? coveredBelow(structure, line) : [line, line],
    });
  }
  return found;
}

function codesIn(text: string, match: RegExpExecArray): readonly SuppressedCode[] {
  const list = match[1] as string;
  const start = text.indexOf(list, match.index);
  return [...list.matchAll(/[\w-]+/g)].map(({ 0: code, index }) => ({ code, columns: [start + index, start + index + code.length] }));
}

/** A `#` within a quoted or block scalar is text. */
function isInScalar(structure: Structure, line: number, column: number): boolean {
  const { yaml, readableLines, readable } = structure;
  if (yaml.root === undefined) return false;
  const offset = Math.min(readable.length, readableLines.lineStart(readableLineOf(structure, line)) + column);
  for (const { node } of walk(yaml.root)) {
    if (node.kind === "scalar" && node.style !== "plain" && node.start <= offset && offset < node.end) return true;
  }
  return false;
}

function coveredBelow(structure: Structure, line: number): readonly [number, number] {
  const { lines, yaml } = structure;
  let next = line + 1;
  while (next < lines.lineCount && /^\s*(?:#.*)?$/.test(lines.lineText(next))) next++;
  if (yaml.root === undefined) return [next, next];
  const begins = (span: Span): boolean => writtenLineOf(structure, span.start) === next;
  const whole = outermost(yaml.root, begins);
  return [next, whole === undefined ? next : Math.max(next, lastLine(structure, whole))];
}

/** The widest mapping, list item or entry that begins there; a list itself begins with its first item and is not meant. */
function outermost(root: Node, begins: (span: Span) => boolean): Span | undefined {
  if (root.kind === "mapping" && begins(root)) return root;
  for (const { node, entry } of walk(root)) {
    if (entry !== undefined && begins(entry.key)) return { start: entry.key.start, end: Math.max(entry.end, entry.value.end) };
    if (entry === undefined && begins(node)) return node;
  }
  return undefined;
}

function lastLine(structure: Structure, { start, end }: Span): number {
  return writtenLineOf(structure, start + structure.readable.slice(start, end).trimEnd().length);
}
