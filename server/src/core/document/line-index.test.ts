import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { TextDocument } from "vscode-languageserver-textdocument";
import { LineIndex } from "./line-index.js";

describe("LineIndex", () => {
  const texts = fc.array(fc.constantFrom("a", "é", "🐳", "\n", "\r\n", "\r", " "), { maxLength: 30 }).map((parts) => parts.join(""));

  test("positions are those of the language server protocol", () => {
    fc.assert(
      fc.property(texts, fc.nat({ max: 60 }), (text, offset) => {
        if (isInsideBreak(text, offset)) return;
        assert.deepEqual(new LineIndex(text).positionAt(offset), TextDocument.create("", "", 1, text).positionAt(offset));
      }),
      { numRuns: 2_000, includeErrorInReport: true },
    );
  });

  test("an offset's position leads back to it", () => {
    fc.assert(
      fc.property(texts, fc.nat({ max: 40 }), (text, offset) => {
        const lines = new LineIndex(text);
        const within = Math.min(offset, text.length);
        if (!isInsideBreak(text, within)) assert.equal(lines.offsetAt(lines.positionAt(within)), within);
      }),
      { numRuns: 2_000, includeErrorInReport: true },
    );
  });

  test("lines together are the text without its breaks", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = new LineIndex(text);
        const joined = Array.from({ length: lines.lineCount }, (_, line) => lines.lineText(line)).join("\n");
        assert.equal(joined, text.replace(/\r\n|\r/g, "\n"));
      }),
      { numRuns: 1_000, includeErrorInReport: true },
    );
  });

  test("what lies beyond the text is moved back to its end", () => {
    const lines = new LineIndex("ab\ncd");
    assert.equal(lines.offsetAt({ line: 9, character: 0 }), 5);
    assert.equal(lines.offsetAt({ line: 0, character: 9 }), 2);
    assert.deepEqual(lines.positionAt(99), { line: 1, character: 2 });
    assert.deepEqual(lines.positionAt(-1), { line: 0, character: 0 });
  });
});

function isInsideBreak(text: string, offset: number): boolean {
  return text[offset - 1] === "\r" && text[offset] === "\n";
}
