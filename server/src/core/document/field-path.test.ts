import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { formatFieldPath, isPrefix, parseFieldPath, samePath, type FieldPath } from "./field-path.js";

describe("field paths", () => {
  const cases: readonly (readonly [text: string, path: FieldPath])[] = [
    ["", []],
    ["spec", ["spec"]],
    ["spec.containers[0].image", ["spec", "containers", 0, "image"]],
    ["metadata.annotations[a.b/c]", ["metadata", "annotations", "a.b/c"]],
    ["spec.containers[10].ports[2].hostPort", ["spec", "containers", 10, "ports", 2, "hostPort"]],
    ["items[0].spec", ["items", 0, "spec"]],
  ];
  for (const [text, path] of cases) {
    test(text === "" ? "the root" : text, () => {
      assert.deepEqual(parseFieldPath(text), path);
      assert.equal(formatFieldPath(path), text);
    });
  }

  test("what is printed is read back", () => {
    const step = fc.oneof(fc.nat({ max: 99 }), fc.stringMatching(/^[A-Za-z][\w./-]{0,12}$/));
    fc.assert(fc.property(fc.array(step, { maxLength: 8 }), (path) => assert.deepEqual(parseFieldPath(formatFieldPath(path)), path)));
  });

  test("never fails, whatever the text", () => {
    fc.assert(fc.property(fc.string(), (text) => assert.ok(Array.isArray(parseFieldPath(text)))));
  });

  test("prefixes", () => {
    assert.ok(isPrefix([], ["a"]));
    assert.ok(isPrefix(["a", 0], ["a", 0, "b"]));
    assert.ok(!isPrefix(["a", 1], ["a", 0, "b"]));
    assert.ok(!isPrefix(["a", "b"], ["a"]));
    assert.ok(samePath(["a", 0], ["a", 0]));
    assert.ok(!samePath(["a"], ["a", 0]));
  });
});
