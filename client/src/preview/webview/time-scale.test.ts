import assert from "node:assert/strict";
import test from "node:test";
import { timeScale, timeText } from "./time-scale.js";

test("a scale ends in a round number and has few marks", () => {
  assert.deepEqual(timeScale(0), { until: 30, marks: [0, 5, 10, 15, 20, 25, 30] });
  assert.deepEqual(timeScale(95).marks, [0, 20, 40, 60, 80, 100]);
  for (const last of [1, 61, 599, 3000, 90_000, 1e7]) {
    const { until, marks } = timeScale(last);
    assert.ok(last <= until && marks.length <= 11 && marks.at(-1) === until, String(last));
  }
});

test("seconds up to five minutes, then minutes", () => {
  assert.equal(timeText(45), "45 s");
  assert.equal(timeText(20, 31), "20–31 s");
  assert.equal(timeText(281, 330), "4:41–5:30 min");
  assert.equal(timeText(600), "10:00 min");
});
