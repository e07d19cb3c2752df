import { describe, test } from "node:test";
import { assertTold, fuzzVerdicts } from "./verdict-fuzz.js";

/** Texts about which something else was told than the server says. */
const misjudged: Readonly<Record<string, string>> = {
  "a text that mending would turn into no manifest": "spec:\napiVersion: v1\nkind: Pod\nmetadata: {name: addresses}\n  dnsPolicy: None\n  containers: [{name: app, image: nginx}]\n",
  "a list without items": "apiVersion: v1\nkind: List\nitems:\n",
};

describe("an error is told of what the server refuses, and of nothing else", () => {
  for (const [what, text] of Object.entries(misjudged)) test(what, () => assertTold(text));

  test("whatever hands have made of a text", () => fuzzVerdicts({ runs: 1_500, milliseconds: 8_000 }));
});
