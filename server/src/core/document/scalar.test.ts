import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { resolvePlainScalar, type ScalarValue } from "./scalar.js";

/** What go-yaml v2 makes of plain scalars. `test/fuzz/reading.test.ts` holds the whole table against the engine. */
describe("resolvePlainScalar", () => {
  const cases: readonly (readonly [text: string, value: ScalarValue])[] = [
    ["", null], ["~", null], ["NULL", null], ["nUll", "nUll"],
    ["yes", true], ["On", true], ["y", true], ["yEs", "yEs"], ["no", false], ["OFF", false], ["N", false],
    ["0777", 511], ["-0777", -511], ["0o17", 15], ["08", 8], ["0b101", 5], ["0X1F", 31], ["0x", "0x"],
    ["1_000", 1000], ["1__0", 10], ["1_", 1], ["_1", "_1"],
    ["1:30", "1:30"], ["190:20:30", "190:20:30"], ["2001-01-01", "2001-01-01"], ["2001-01-01T00:00:00Z", "2001-01-01T00:00:00Z"],
    ["1e3", 1000], [".5", 0.5], ["5.", 5], ["+12", 12], ["1.10", 1.1], ["1e400", "1e400"], ["1.2.3", "1.2.3"],
    ["9007199254740991", 9007199254740991], ["9007199254740993", 9007199254740993n], ["18446744073709551615", 18446744073709551615n],
    ["18446744073709551616", 18446744073709552000],
    [".inf", Infinity], ["-.INF", -Infinity], [".nan", NaN], ["nan", "nan"],
    ["500m", "500m"], ["1Gi", "1Gi"], ["8080/TCP", "8080/TCP"], ["nginx:1.27", "nginx:1.27"], ["-", "-"], ["+", "+"], [".", "."],
  ];
  for (const [text, value] of cases) test(`${JSON.stringify(text)} is ${typeof value} ${String(value)}`, () => assert.deepEqual(resolvePlainScalar(text), value));
});
