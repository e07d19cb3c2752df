import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { writtenYaml } from "../../../../test/fuzz/written-yaml.js";
import { walk } from "./locate.js";
import { entryOf, valueOf, type Node } from "./node.js";
import { largestDocument, parseYaml } from "./parse.js";

const codes = (text: string): readonly string[] => parseYaml(text).problems.map((problem) => problem.code);
const value = (text: string): unknown => JSON.parse(JSON.stringify(valueOf(parseYaml(text).root as Node)));

describe("parseYaml", () => {
  test("every node's span is the text that it is written as", () => {
    fc.assert(
      fc.property(writtenYaml, ({ text }) => {
        const { root } = parseYaml(text);
        assert.ok(root);
        for (const { node, entry } of walk(root)) {
          if (entry) assert.equal(text.slice(entry.key.start, entry.key.end), entry.name === "true" ? "yes" : entry.name);
          assert.ok(node.start <= node.end && node.end <= text.length);
          if (node.kind === "scalar" && node.style === "plain" && typeof node.value === "string") assert.equal(text.slice(node.start, node.end), node.value);
        }
      }),
      { numRuns: 500, includeErrorInReport: true },
    );
  });

  test("never throws, and every problem lies in the text", () => {
    const bits = fc.constantFrom("a", ":", " ", "-", "\n", "  ", "\t", '"', "'", "[", "]", "{", "}", "|", ">", "&x", "*x", "<<", "!!int", "#", "%", "@", "---", "\r", "\u0000", "?", ",", "1", "~", "🐳", "\ufeff");
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        for (const { start, end } of parseYaml(text).problems) assert.ok(0 <= start && start <= end && start <= text.length, JSON.stringify(text));
      }),
      { numRuns: 5_000, includeErrorInReport: true },
    );
  });

  test("a missing value is null, right behind its colon", () => {
    const { root } = parseYaml("a:\nb: 1\n");
    const node = entryOf(root, "a")?.value;
    assert.deepEqual(node, { kind: "scalar", style: "plain", value: null, start: 2, end: 2 });
  });

  test("half-typed text gives the nodes that can be made out", () => {
    const { root, problems } = parseYaml("spec:\n  containers:\n    - name: web\n      image");
    assert.notEqual(problems.length, 0);
    assert.equal(entryOf(entryOf(root, "spec")?.value, "containers")?.value.kind, "sequence");
  });

  test("an alias is its anchor's value; its nodes stand where the alias stands, and are borrowed", () => {
    const text = "a: &x {p: 1}\nb: *x\n";
    const alias = entryOf(parseYaml(text).root, "b")?.value;
    assert.deepEqual(alias && valueOf(alias), Object.assign(Object.create(null), { p: 1 }));
    assert.deepEqual([alias?.start, alias?.end], [text.indexOf("*x"), text.indexOf("*x") + 2]);
    assert.equal(entryOf(alias, "p")?.borrowed, true);
  });

  test("merged keys overwrite those before them and give way to those after", () => {
    assert.deepEqual(value("a: &x {p: 1, q: 1}\nb:\n  p: 2\n  <<: *x\n  q: 2\n"), { a: { p: 1, q: 1 }, b: { p: 1, q: 2 } });
  });

  test("keys of JavaScript's objects are keys like any other", () => {
    assert.deepEqual(value('__proto__: {a: 1}\nconstructor: 2\n'), JSON.parse('{"__proto__": {"a": 1}, "constructor": 2}'));
    assert.equal(({} as { a?: unknown }).a, undefined);
  });

  const refused: readonly (readonly [what: string, text: string, code: string])[] = [
    ["an alias without an anchor", "a: *x\n", "bad-alias"],
    ["an alias inside its own anchor", "a: &x [*x]\n", "bad-alias"],
    ["an alias bomb", `a0: &a0 [x, x]\n${Array.from({ length: 20 }, (_, level) => `a${level + 1}: &a${level + 1} [*a${level}, *a${level}]\n`).join("")}`, "excessive-alias"],
    ["a list as a key", "? [a]\n: b\n", "bad-key"],
    ["null as a key", "~: 1\n", "bad-key"],
    ["a merge of a number", "a: {<<: 1}\n", "bad-merge"],
    ["a control character", "a: b\u0007\n", "control-character"],
    ["a tab behind a dash", "-\ta: 1\n", "tab-after-dash"],
    ["nesting deeper than any object", `a: ${"[".repeat(500)}`, "too-deep"],
    ["more than the server reads", "a".repeat(largestDocument + 1), "too-large"],
  ];
  for (const [what, text, code] of refused) test(`${what} is a problem`, () => assert.ok(codes(text).includes(code), codes(text).slice(0, 5).join()));

  const accepted: readonly (readonly [what: string, text: string, expected: unknown])[] = [
    ["a flow list that is indented less than its key", "a:\n  b: [\nc\n]\n", { a: { b: ["c"] } }],
    ["a comment right behind a quote", "a: 'b'# c\n", { a: "b" }],
    ["a block scalar at the end of a text without a line break", "a: |\n  x", { a: "x" }],
    ["a block scalar with one", "a: |\n  x\n", { a: "x\n" }],
    ["carriage returns as line breaks", "a: 1\rb: 2\r", { a: 1, b: 2 }],
  ];
  for (const [what, text, expected] of accepted) {
    test(`${what} is read`, () => {
      assert.deepEqual(codes(text), []);
      assert.deepEqual(value(text), expected);
    });
  }
});
