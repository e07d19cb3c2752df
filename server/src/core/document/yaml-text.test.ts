import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { valueOf, type Node } from "./node.js";
import { parseYaml } from "./parse.js";
import { blockText, flowText, scalarText } from "./yaml-text.js";

const read = (text: string): unknown => {
  const { root, problems } = parseYaml(text);
  assert.deepEqual(problems, [], text);
  return JSON.parse(JSON.stringify(valueOf(root as Node)));
};

/** Strings that are easily misread, and any others. */
const strings = fc.oneof(
  fc.constantFrom("", "yes", "0777", "1e3", "~", "null", "- a", "-a", "a: b", "a:", "#x", "a #b", "[", "{", "*x", "&x", "!x", "|", ">", "'", '"', "%", "@", "`", "<<", "=", "a\nb", "\t", " a", "a ", ",", "a,b", "?", "? a", "a\u0085b", "\ufeffx", "2001-01-01", "🐳", ":", "::", "-", "--", "---", "..."),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
const values = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: "small" }, strings, fc.integer(), fc.boolean(), fc.constant(null), fc.array(tie("value"), { maxLength: 4 }), fc.dictionary(strings.filter((key) => key !== "__proto__"), tie("value"), { maxKeys: 4, noNullPrototype: true })),
})).value;

describe("what is printed reads back as the same value", () => {
  test("in block style", () => {
    fc.assert(fc.property(values, (value) => assert.deepEqual(read(`a:\n  ${blockText({ b: value }, 2)}\n`), { a: { b: value } })), { numRuns: 2_000, includeErrorInReport: true });
  });

  test("in flow style", () => {
    fc.assert(fc.property(values, (value) => assert.deepEqual(read(`a: ${flowText([value])}\n`), { a: [value] })), { numRuns: 2_000, includeErrorInReport: true });
  });

  test("plain where that is safe, in double quotes elsewhere", () => {
    assert.equal(scalarText("nginx:1.27"), "nginx:1.27");
    assert.equal(scalarText("80"), '"80"');
    assert.equal(scalarText("a, b"), "a, b");
    assert.equal(scalarText("a, b", "flow"), '"a, b"');
  });
});
