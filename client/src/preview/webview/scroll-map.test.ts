import assert from "node:assert/strict";
import test from "node:test";
import { linesOfSource, sourceOfLine } from "./scroll-map.js";

const written = (line: number) =>
  ({ origin: "written", source: { start: { line, character: 0 }, end: { line, character: 1 } } }) as const;
const added = (line: number) => ({ ...written(line), origin: "added" }) as const;

// Two written lines, a default below the second, and what the manifest says first shown last.
const lines = [written(2), written(5), added(5), written(0)];

test("a source line finds what shows it, or the nearest thing written above it", () => {
  assert.deepEqual(linesOfSource(lines, 5), [1]);
  assert.deepEqual(linesOfSource(lines, 4), [0]);
  assert.deepEqual(linesOfSource(lines, 0), [3]);
  assert.deepEqual(linesOfSource([], 3), []);
});

test("a default stands for the written line above it", () => {
  assert.equal(sourceOfLine(lines, 2), 5);
  assert.equal(sourceOfLine(lines, 99), 0);
  assert.equal(sourceOfLine([added(1)], 0), undefined);
});
