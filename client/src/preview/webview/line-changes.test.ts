import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { changedStretch } from "./line-changes.js";

test("one changed line is one line, wherever it stands", () => {
  assert.deepEqual(changedStretch(["a", "b", "c"], ["a", "x", "c"]), { start: 1, removed: 1, added: 1 });
  assert.deepEqual(changedStretch(["a", "a"], ["a", "a", "a"]), { start: 2, removed: 0, added: 1 });
  assert.deepEqual(changedStretch([], []), { start: 0, removed: 0, added: 0 });
});

test("putting the new stretch in place of the old one gives the new list", () => {
  const lines = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 12 });
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const { start, removed, added } = changedStretch(before, after);
      const patched = [...before];
      patched.splice(start, removed, ...after.slice(start, start + added));
      assert.deepEqual(patched, after);
    }),
  );
});
