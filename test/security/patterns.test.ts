import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { StaticPods } from "../../server/src/session/static-pods.js";
import { analyseStructure } from "../../server/src/core/analysis/structure.js";

const head = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: nginx\n      args:\n";

/** Lines on which a pattern that tries every blank, colon or quote with every other one would take minutes. */
const attacks: Readonly<Record<string, string>> = {
  "colons and blanks in an item": `        - A${": ".repeat(600)}${" ".repeat(300)}"`,
  "tabs before a quote": `        - A: ${"\t".repeat(90_000)}"`,
  "blanks behind a dash and a colon": `        -:${" ".repeat(90_000)}:#`,
  "blanks between words": `        A ${" ".repeat(90_000)} A\n :`,
  "equals signs between blanks": `        A${" =".repeat(900)}${" ".repeat(900)}\n :`,
  "quotes and comments": `        - ${'"#'.repeat(900)}`,
  "brackets": `        - [${'"]#'.repeat(600)}`,
  "a prompt of a shell": `-@-:${"\t".repeat(1_900)}#]#\t`,
  "dashes": `${"- ".repeat(900)}a b`,
  "indicators": `        - !${"\t".repeat(1_900)}- !`,
  "slashes": `        - ${"/".repeat(1_900)}*`,
  "backslashes in quotes": `        - "${'\\"#'.repeat(600)}`,
};

describe("no line makes our patterns run for long", () => {
  for (const [what, line] of Object.entries(attacks)) {
    test(what, () => {
      const began = performance.now();
      analyseStructure(`${head}${line}\n      ports:\n       - containerPort: 80\n`);
      const milliseconds = performance.now() - began;
      assert.ok(milliseconds < 4_000, `${milliseconds} ms`);
    });
  }
});

test("no glob of a workspace's settings runs for long", () => {
  const long = `file://${`/${"a".repeat(250)}`.repeat(8)}`;
  for (const glob of [`**/${"*a".repeat(20)}*b`, "**/*a*b/**/*a*b", "**/*a/*a/*a/*a/*ab", "**/**/**/**/**/b", `+(${"+(a)".repeat(5)})b`, "{a,aa,{a,aa}}*{a,aa}*b", "**/{*a,*aa}{*a,*aa}b"]) {
    const staticPods = new StaticPods();
    staticPods.configure({ paths: [glob], nodeName: "node1" });
    const began = performance.now();
    staticPods.of(long);
    const milliseconds = performance.now() - began;
    assert.ok(milliseconds < 1_000, `${glob}: ${milliseconds} ms`);
  }
});
