import assert from "node:assert/strict";
import { test } from "node:test";
import { analyseStructure } from "../analysis/structure.js";
import { findingsOf } from "./findings.js";

const pod = (fields: number): string => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n${Array.from({ length: fields }, (_, index) => `  qqq${index}: 1\n`).join("")}`;
const codesOf = (text: string): readonly string[] => findingsOf(analyseStructure(text), undefined, undefined).map(({ code }) => code);

test("where more is wrong than is told, the first line says so", () => {
  const findings = findingsOf(analyseStructure(pod(400)), undefined, undefined);
  assert.deepEqual([findings[0]?.code, findings[0]?.range.start.line], ["more-findings", 0]);
  assert.equal(findings.filter(({ code }) => code === "unknown-field").length, 300);
});

test("where all is told, nothing is added", () => assert.ok(!codesOf(pod(200)).includes("more-findings")));

test("aliases that stand for too much are called so", () => {
  const levels = Array.from({ length: 20 }, (_, level) => `  a${level}: &a${level} [${level === 0 ? "x" : `*a${level - 1}, *a${level - 1}, *a${level - 1}`}]`);
  assert.deepEqual(codesOf(`${pod(0)}x:\n${levels.join("\n")}\n`), ["excessive-alias"]);
});
