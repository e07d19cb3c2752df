import assert from "node:assert/strict";
import type { Diagnostic, Range, TextEdit } from "vscode-languageserver/node";

/** Lines of a text as the protocol counts them: broken at LF, CRLF and CR, in UTF-16 units. */
function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/);
}

/** Every range of an answer, however deep it stands. */
export function rangesIn(answer: unknown): readonly Range[] {
  if (typeof answer !== "object" || answer === null) return [];
  if (Array.isArray(answer)) return answer.flatMap(rangesIn);
  const fields = answer as Readonly<Record<string, unknown>>;
  const own = isRange(fields) ? [fields] : [];
  // What is said of other files is measured by their texts.
  return [...own, ...Object.entries(fields).flatMap(([name, value]) => (name === "data" ? [] : rangesIn(value)))];
}

function isRange(value: object): value is Range {
  return "start" in value && "end" in value && typeof (value.start as { line?: unknown } | null)?.line === "number";
}

/** A range lies inside the text, runs forwards, and cuts no surrogate pair. */
export function assertInside(text: string, ranges: readonly Range[]): void {
  const lines = linesOf(text);
  for (const range of ranges) {
    const said = JSON.stringify(range);
    assert.ok(range.start.line < range.end.line || (range.start.line === range.end.line && range.start.character <= range.end.character), `runs backwards: ${said}`);
    for (const { line, character } of [range.start, range.end]) {
      const content = lines[line];
      assert.ok(content !== undefined && 0 <= character && character <= content.length, `outside of the text: ${said}`);
      assert.ok(!/[\ud800-\udbff]$/.test(content.slice(0, character)) || !/^[\udc00-\udfff]/.test(content.slice(character)), `in the middle of a character: ${said}`);
    }
  }
}

/** Edits of one answer do not overlap. */
export function assertDisjoint(edits: readonly TextEdit[]): void {
  const sorted = [...edits].sort((one, other) => compare(one.range.start, other.range.start));
  for (const [index, edit] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next !== undefined) assert.ok(compare(edit.range.end, next.range.start) <= 0, `edits overlap: ${JSON.stringify([edit, next])}`);
  }
}

function compare(one: { line: number; character: number }, other: { line: number; character: number }): number {
  return one.line - other.line || one.character - other.character;
}

/** What a person is told has a code, words and a source. */
export function assertWellFormed(diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) {
    assert.ok(typeof diagnostic.message === "string" && diagnostic.message !== "", `no words: ${JSON.stringify(diagnostic)}`);
    assert.ok(diagnostic.code !== undefined && diagnostic.severity !== undefined && diagnostic.source !== undefined, JSON.stringify(diagnostic));
  }
}
