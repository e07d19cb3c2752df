import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseYaml } from "./parse.js";
import { plainJson } from "./plain-json.js";

function sent(text: string): string | undefined {
  return plainJson(text, parseYaml(text));
}

/** That it is what the server would make of the text is shown by `test/fuzz/reading.test.ts`. */
describe("plainJson", () => {
  test("what is written plainly, with sorted keys", () => {
    assert.equal(sent("kind: Pod\nargs: [-c, 'it''s']\nport: 80\nscript: |\n  a: b\n  c\n# 끝\n"), '{"args":["-c","it\'s"],"kind":"Pod","port":80,"script":"a: b\\nc\\n"}');
    assert.equal(sent("a:\nb:\n- c: yes\n  d: \"x\"\n-\n"), '{"a":null,"b":[{"c":true,"d":"x"},null]}');
  });

  const others: Readonly<Record<string, string>> = {
    "a list": "- a", "a flow mapping": "{a: 1}", "a tab": "a:\tb", "an anchor": "a: &x b\nc: d", "a tag": "a: !!str 5", "a merge": "a: {b: 1}\n<<: {c: 1}",
    "an escape": 'a: "\\n"', "folded text": "a: >\n  b\n", "a broken line": "a: b\n  c\n", "a repeated key": "a: 1\na: 2\n", "a number as key": "1: a", "half a number": "a: 1.5",
    "more than 53 bits": "a: 9007199254740993", "a flow collection over lines": "a: [b,\n  c]\n", "a carriage return": "a: b\r\n", "an emoji": "a: 🐳\n", "a problem": "a: b: c\n",
    "a block scalar that is cut off": "a: |\n  b", "blanks before the first key": " a: b\n", "a colon in a flow collection": "a: [b:c]\n", "a quote that begins it": "'a': b\n",
  };
  for (const [name, text] of Object.entries(others)) test(`not ${name}`, () => assert.equal(sent(text), undefined));
});
