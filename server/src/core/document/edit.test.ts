import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { writtenYaml, type WrittenYaml } from "../../../../test/fuzz/written-yaml.js";
import { applyChanges, textChanges, type Edit } from "./edit.js";
import type { FieldPath } from "./field-path.js";
import { valueOf } from "./node.js";
import { parseYaml } from "./parse.js";

/** The text after edits; undefined where they can't be made. */
function edited(text: string, ...edits: readonly Edit[]): string | undefined {
  const changes = textChanges(text, parseYaml(text).root, edits);
  return changes && applyChanges(text, changes);
}

function valueIn(text: string): unknown {
  const { root, problems } = parseYaml(text);
  assert.deepEqual(problems, [], text);
  return root === undefined ? undefined : plain(valueOf(root));
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

describe("edits change one thing and leave the rest as it is written", () => {
  const cases: readonly (readonly [what: string, text: string, edit: Edit, expected: string | undefined])[] = [
    ["a scalar", "a: 1 # one\nb: 2\n", { set: ["a"], to: 3 }, "a: 3 # one\nb: 2\n"],
    ["a quoted scalar keeps its quotes", "a: \"x\"\nb: 'y'\n", { set: ["b"], to: "it's" }, "a: \"x\"\nb: 'it''s'\n"],
    ["a string that reads as a number gets quotes", "a: x\n", { set: ["a"], to: "80" }, 'a: "80"\n'],
    ["a key behind others", "a: 1\n# end\n", { set: ["b"], to: true }, "a: 1\nb: true\n# end\n"],
    ["a key in a nested mapping", "a:\n    b: 1\nc: 2\n", { set: ["a", "d"], to: "x" }, "a:\n    b: 1\n    d: x\nc: 2\n"],
    ["a key with all that is missing above", "a: 1\n", { set: ["b", "c", "d"], to: 2 }, "a: 1\nb:\n  c:\n    d: 2\n"],
    ["a key where the value is missing", "a:\nb: 1\n", { set: ["a", "c"], to: 2 }, "a:\n  c: 2\nb: 1\n"],
    ["a key in flow style", "a: {b: 1}\n", { set: ["a", "c"], to: "x" }, "a: {b: 1, c: x}\n"],
    ["an item", "a:\n- b\n- c # last\nd: 1\n", { append: ["a"], item: "e" }, "a:\n- b\n- c # last\n- e\nd: 1\n"],
    ["an item in flow style", "a: [b]\n", { append: ["a"], item: "c, d" }, 'a: [b, "c, d"]\n'],
    ["an item of a list that is not there", "a: 1\n", { append: ["b"], item: { c: 1 } }, "a: 1\nb:\n- c: 1\n"],
    ["a removed key takes its block along", "a:\n  b: 1\n  c: 2\nd: 3\n", { remove: ["a"] }, "d: 3\n"],
    ["a removed key leaves the comment of the next", "a: 1\n# about b\nb: 2\n", { remove: ["a"] }, "# about b\nb: 2\n"],
    ["the only key", "a:\n  b: 1\n", { remove: ["a", "b"] }, "a: {}\n"],
    ["the first key of an item", "- a: 1\n  b: 2\n", { remove: [0, "a"] }, "- b: 2\n"],
    ["a removed item", "a:\n  - b\n  - c\n", { remove: ["a", 0] }, "a:\n  - c\n"],
    ["a renamed key", "spec:\n  cntainers: # all\n  - a\n", { rename: ["spec", "cntainers"], to: "containers" }, "spec:\n  containers: # all\n  - a\n"],
    ["a rename to a key that is taken", "a: 1\nb: 2\n", { rename: ["a"], to: "b" }, undefined],
    ["a path that is not there", "a: 1\n", { remove: ["b"] }, undefined],
    ["a place behind an alias", "a: &x {b: 1}\nc: *x\n", { set: ["c", "b"], to: 2 }, undefined],
    ["a key below a merge", "a: &x {b: 1}\nc:\n  <<: *x\n  d: 1\n", { set: ["c", "b"], to: 2 }, undefined],
    ["CRLF stays CRLF", "a:\r\n  b: 1\r\n", { set: ["a", "c"], to: { d: 1 } }, "a:\r\n  b: 1\r\n  c:\r\n    d: 1\r\n"],
  ];
  for (const [what, text, edit, expected] of cases) {
    test(what, () => assert.equal(edited(text, edit), expected));
  }

  test("a move carries comments and quotes along and fits the indentation", () => {
    const text = "a:\n  b:\n      c: 'x' # why\n  f: 1\nd:\n    e: 1\n";
    assert.equal(edited(text, { move: ["a", "b"], to: ["d", "b"] }), "a:\n  f: 1\nd:\n    e: 1\n    b:\n        c: 'x' # why\n");
  });

  test("keys of one mapping that is missing, or has no value yet", () => {
    const both: readonly Edit[] = [{ set: ["a", "b", "c"], to: 1 }, { set: ["a", "b", "d"], to: "x" }];
    assert.equal(edited("a:\n  e: 2\n", ...both), "a:\n  e: 2\n  b:\n    c: 1\n    d: x\n");
    assert.equal(edited("a:\ne: 2\n", ...both), "a:\n  b:\n    c: 1\n    d: x\ne: 2\n");
    assert.equal(edited("e: 2\n", ...both), "e: 2\na:\n  b:\n    c: 1\n    d: x\n");
  });

  test("several edits at once", () => {
    assert.equal(edited("a: 1\nb: 2\nc: 3\n", { remove: ["a"] }, { set: ["c"], to: 4 }, { rename: ["b"], to: "d" }), "d: 2\nc: 4\n");
  });
});

describe("whatever is written, an edit gives the object that is meant", () => {
  const values = fc.constantFrom<unknown>("new", "80", "", "yes", "a: b", "# x", " x ", "- x", "it's \"so\"", 80, true, null, [], {}, ["x", { y: 1 }], { k: "v", l: [1, 2] }, [{ name: "A", value: "1" }, { name: "B" }]);

  test("the text reads as the value that it was made of", () => {
    fc.assert(fc.property(writtenYaml, ({ text, value }) => assert.deepEqual(valueIn(text), value)), { numRuns: 500 });
  });

  test("set, of a value that is there", () => {
    check(fc.nat(), values, (value, paths, pick, to) => {
      const path = paths[pick % paths.length] as FieldPath;
      return { edit: { set: path, to }, expected: withSet(value, path, to), loses: "what it replaces" };
    });
  });

  test("set, of a key that is not", () => {
    check(fc.nat(), values, (value, paths, pick, to) => {
      const mappings = [[], ...paths].filter((path) => isMapping(at(value, path)));
      const path = [...(mappings[pick % mappings.length] as FieldPath), "brandNew"];
      return { edit: { set: path, to }, expected: withSet(value, path, to), loses: "nothing" };
    });
  });

  test("append", () => {
    check(fc.nat(), values, (value, paths, pick, item) => {
      const lists = paths.filter((path) => Array.isArray(at(value, path)));
      if (lists.length === 0) return undefined;
      const path = lists[pick % lists.length] as FieldPath;
      return { edit: { append: path, item }, expected: withSet(value, [...path, (at(value, path) as unknown[]).length], item), loses: "nothing" };
    });
  });

  test("remove", () => {
    check(fc.nat(), fc.constant(undefined), (value, paths, pick) => {
      const path = paths[pick % paths.length] as FieldPath;
      return { edit: { remove: path }, expected: without(value, path), loses: "what it replaces" };
    });
  });

  test("rename", () => {
    check(fc.nat(), fc.constantFrom("renamed", "with blank", "true", "1"), (value, paths, pick, to) => {
      const keys = paths.filter((path) => typeof path.at(-1) === "string");
      const path = keys[pick % keys.length] as FieldPath;
      const parent = at(value, path.slice(0, -1)) as Record<string, unknown>;
      if (Object.hasOwn(parent, to)) return undefined;
      return { edit: { rename: path, to }, expected: renamed(value, path, to), loses: "nothing" };
    });
  });

  test("move", () => {
    check(fc.nat(), fc.nat(), (value, paths, from, into) => {
      const keys = paths.filter((path) => typeof path.at(-1) === "string");
      const path = keys[from % keys.length] as FieldPath;
      const mappings = [[], ...paths].filter((target) => isMapping(at(value, target)));
      const to = [...(mappings[into % mappings.length] as FieldPath), "moved"];
      if (path.every((step, index) => to[index] === step)) return undefined;
      return { edit: { move: path, to }, expected: without(withSet(value, to, at(value, path)), path), loses: "nothing" };
    });
  });
});

interface Case {
  readonly edit: Edit;
  readonly expected: unknown;
  readonly loses: "nothing" | "what it replaces";
}

/** An edit that can be made gives the expected object, and keeps the comments and the kind of line breaks. */
function check<One, Other>(
  one: fc.Arbitrary<One>, other: fc.Arbitrary<Other>, make: (value: unknown, paths: readonly FieldPath[], one: One, other: Other) => Case | undefined,
): void {
  let made = 0;
  fc.assert(
    fc.property(writtenYaml, one, other, (written: WrittenYaml, first, second) => {
      const paths = pathsOf(written.value);
      const wanted = make(written.value, paths, first, second);
      if (wanted === undefined) return;
      const text = edited(written.text, wanted.edit);
      if (text === undefined) return;
      made++;
      assert.deepEqual(valueIn(text), plain(wanted.expected), `${JSON.stringify(wanted.edit)}\n${written.text}\n--- became\n${text}`);
      if (wanted.loses === "nothing") assert.ok(commentsIn(written.text) <= commentsIn(text), `${written.text}\n--- lost a comment\n${text}`);
      if (written.text.includes("\r\n")) assert.doesNotMatch(text.replaceAll("\r\n", ""), /\n/);
      else assert.doesNotMatch(text, /\r/);
    }),
    { numRuns: 1_000, includeErrorInReport: true },
  );
  assert.ok(200 < made, `only ${made} edits could be made`);
}

/** Comments as `writtenYaml` writes them. */
function commentsIn(text: string): number {
  return text.match(/# (?:about the next line|said behind)/g)?.length ?? 0;
}

function pathsOf(value: unknown, path: FieldPath = []): readonly FieldPath[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => [[...path, index], ...pathsOf(item, [...path, index])]);
  if (!isMapping(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => [[...path, name], ...pathsOf(inner, [...path, name])]);
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function at(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown>)[step], value);
}

function withSet(value: unknown, path: FieldPath, to: unknown): unknown {
  const copy = plain(value);
  (at(copy, path.slice(0, -1)) as Record<string | number, unknown>)[path.at(-1) as string] = to;
  return copy;
}

function without(value: unknown, path: FieldPath): unknown {
  const copy = plain(value);
  const parent = at(copy, path.slice(0, -1));
  if (Array.isArray(parent)) parent.splice(path.at(-1) as number, 1);
  else delete (parent as Record<string, unknown>)[path.at(-1) as string];
  return copy;
}

function renamed(value: unknown, path: FieldPath, to: string): unknown {
  return withSet(without(value, path), [...path.slice(0, -1), to], at(value, path));
}
