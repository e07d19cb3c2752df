import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { LineIndex } from "./line-index.js";
import { splitDocuments } from "./split.js";

const texts = (text: string): readonly string[] => splitDocuments(text).map((document) => document.text);

describe("splitDocuments", () => {
  const cases: readonly (readonly [what: string, text: string, documents: readonly string[]])[] = [
    ["one document", "a: 1\n", ["a: 1\n"]],
    ["nothing", "", [""]],
    ["two", "a: 1\n---\nb: 2\n", ["a: 1\n", "\nb: 2\n"]],
    ["a marker before the first", "---\na: 1\n", ["\na: 1\n"]],
    ["empty ones are left out", "---\n---\n# nothing\n---\na: 1\n---\n", ["\na: 1\n"]],
    ["content behind a marker", "--- {a: 1}\n", [" {a: 1}\n"]],
    ["an end marker", "a: 1\n...\nb: 2\n", ["a: 1\n", "\nb: 2\n"]],
    ["a directive", "%YAML 1.2\n---\na: 1\n", ["\na: 1\n"]],
    ["CRLF", "a: 1\r\n---\r\nb: 2\r\n", ["a: 1\r\n", "\r\nb: 2\r\n"]],
    ["carriage returns", "a: 1\r---\rb: 2\r", ["a: 1\r", "\rb: 2\r"]],
    ["an indented marker is text", "a: x\n ---\nb: 2\n", ["a: x\n ---\nb: 2\n"]],
    ["four dashes are text", "----\n", ["----\n"]],
    ["a marker glued to a word is text", "---a\n", ["---a\n"]],
    ["a marker at the text's end", "a: 1\n---", ["a: 1\n"]],
    ["a byte order mark belongs to nothing", "\ufeffa: 1\n", ["a: 1\n"]],
  ];
  for (const [what, text, documents] of cases) test(what, () => assert.deepEqual(texts(text), documents));

  test("offset, line and column say where each document's text starts in the file", () => {
    const pieces = fc.array(fc.constantFrom("---", "--- ", "...", "a: 1", "# c", "", "\ufeff", "  b", "x: '🐳'", "\r", "\r\n", "\n"), { maxLength: 30 });
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join("");
        const lines = new LineIndex(text);
        for (const document of splitDocuments(text)) {
          assert.equal(text.slice(document.offset, document.offset + document.text.length), document.text);
          assert.deepEqual(lines.positionAt(document.offset), { line: document.line, character: document.character });
        }
      }),
      { numRuns: 2_000, includeErrorInReport: true },
    );
  });
});
