import assert from "node:assert/strict";
import test from "node:test";
import { notedLines } from "./note.js";

const line = { text: "", tokens: [], path: "" };
const added = (because: string) => ({ ...line, origin: "added", layer: "defaulting", because }) as const;

test("a reason is said once for the lines that share it", () => {
  const lines = [added("a"), added("a"), added("b"), { ...line, origin: "written" } as const, added("b")];
  assert.deepEqual(notedLines(lines), [true, false, true, false, true]);
});

test("a rewritten value always says what it was", () => {
  const changed = { ...added("a"), origin: "changed", was: "1000m" } as const;
  assert.deepEqual(notedLines([changed, changed]), [true, true]);
});
