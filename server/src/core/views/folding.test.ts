import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { analyseStructure } from "../analysis/structure.js";
import { foldedLines } from "./folding.js";

/** `first-last` of everything that folds; comments with a `#`. */
function foldsIn(text: string): readonly string[] {
  return foldedLines(analyseStructure(text)).map(({ start, end, kind }) => `${start}-${end}${kind === "comment" ? "#" : ""}`);
}

const head = "apiVersion: v1\nkind: Pod\n";

describe("foldedLines", () => {
  const cases: readonly (readonly [title: string, text: string, folds: readonly string[]])[] = [
    ["blocks, without the blank lines behind them", `${head}metadata:\n  name: web\n\nspec:\n  hostname: web\n\n`, ["2-3", "5-6"]],
    ["lists that stand as far left as their key", `${head}spec:\n  containers:\n  - name: a\n    image: b\n  - name: c\n`, ["2-6", "3-6", "4-5"]],
    ["flow style over several lines", `${head}metadata: {\n  name: web\n}\n`, ["2-4"]],
    ["long texts", "apiVersion: v1\nkind: ConfigMap\ndata:\n  a: |\n    one\n    two\n\n", ["2-5", "3-5"]],
    ["comments in a row", `# one\n# two\n${head}`, ["0-1#"]],
    ["the document behind its marker", `\n${head}`, ["0-2"]],
    ["what is still being typed", `${head}spec:\n  containers:\n    - name: a\n      ima\n`, ["2-5", "3-5", "4-5"]],
    ["nothing in an empty text", "", []],
  ];
  for (const [title, text, folds] of cases) test(title, () => assert.deepEqual(foldsIn(text), folds));
});
