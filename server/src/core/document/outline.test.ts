import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { walk } from "./locate.js";
import { valueOf } from "./node.js";
import { readOutline } from "./outline.js";
import { parseYaml } from "./parse.js";

function read(text: string): unknown {
  const root = readOutline(text).root;
  return root === undefined ? undefined : JSON.parse(JSON.stringify(valueOf(root)));
}

describe("what is well-formed is read as the parser reads it", () => {
  const texts: readonly string[] = [
    "",
    "# only a remark\n",
    "a: 1\nb: two # remark\nc: yes\nd: 0777\ne: ~\n",
    "a:\n  b:\n  - 1\n  - x: 1\n    y: 2\n  -\n    z: 3\n  c: 4\n",
    "- - 1\n  - 2\n- - 3\n",
    "a: {b: [1, two, {c: d}], \"e\": 'f''g'}\nh: []\ni: {}\n",
    "a: [\n  1, # one\n  2,\n]\nb: 3\n",
    "a: |\n  one\n   two\n\n  three\nb: >-\n  folded\n  text\nc: 1\n",
    "a: \"two\n  lines \\u00e9\\n\"\nb: 'it''s'\nc: plain\n  goes on\nd: http://x:80/#a\n",
    "a: &anchor\n  x: 1\nb: *anchor\nc:\n  <<: *anchor\n  y: 2\n",
    "\"quoted key\": 1\n'other': 2\n? \n",
    "{\"json\": {\"a\": [true, null, 1.5]}}\n",
    "a: 1\r\nb:\r\n  - c\r\n",
    "한글: 값\nemoji: 🚀\n",
  ];
  for (const text of texts) {
    test(JSON.stringify(text.slice(0, 50)), () => {
      const parsed = parseYaml(text);
      if (parsed.problems.length !== 0 || text.includes("? ")) return;
      const outline = readOutline(text).root;
      assert.deepEqual(outline && valueOf(outline), parsed.root && valueOf(parsed.root));
      // What stands behind an alias is shared with its anchor, whose places it keeps: copies could grow without end.
      if (text.includes("*anchor")) return;
      const spans = (root: typeof outline): readonly string[] =>
        root === undefined ? [] : [...walk(root)].flatMap(({ node, path }) => (node.kind === "scalar" && node.style !== "block" ? [`${path.join(".")} ${node.start}-${node.end}`] : []));
      assert.deepEqual(spans(outline), spans(parsed.root));
    });
  }
});

describe("what is not, spoils nothing but itself", () => {
  const texts: readonly (readonly [what: string, text: string, value: unknown])[] = [
    ["a word without a colon", "a: 1\nwor\nb: 2\n", { a: 1, wor: null, b: 2 }],
    ["a key whose colon is missing", "a\n  b: 1\nc: 2\n", { a: { b: 1 }, c: 2 }],
    ["an unclosed quote", "a: \"open\nb: 2\n", { a: "open", b: 2 }],
    ["an unclosed bracket", "a: [1, 2\nb: 2\n", { a: [1, 2], b: 2 }],
    ["an unclosed brace", "a: {b: 1, c\nd: 2\n", { a: { b: 1, c: null }, d: 2 }],
    ["a line that is indented too little", "a:\n  - b: 1\n    c: 2\n   d: 3\n", { a: [{ b: 1, c: 2, d: 3 }] }],
    ["a line that is indented too much", "a:\n  b: 1\n    c: 2\n", { a: { b: 1, c: 2 } }],
    ["an item without its dash", "a:\n  - b: 1\n  c: 2\n", { a: [{ b: 1 }, { c: 2 }] }],
    ["a dash without a list", "a: 1\n- b\nc: 2\n", { a: 1, c: 2 }],
  ];
  for (const [what, text, value] of texts) test(what, () => assert.deepEqual(read(text), value));
});

test("nothing nests too deeply for it", () => {
  readOutline("[".repeat(100_000));
  readOutline("- ".repeat(100_000));
  readOutline(Array.from({ length: 3_000 }, (_none, depth) => `${" ".repeat(depth)}a:`).join("\n"));
});
