import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { LanguageClient } from "../lsp/language-client.js";
import { hostileInputs } from "../lsp/hostile-inputs.js";
import { acceptedPod } from "../lsp/manifests.js";
import { bear } from "./responsiveness.js";

const lines = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join("");

/** Texts in which the same mistake stands thousands of times, or in which a search for slips has thousands of places to look. */
const slowInputs: Readonly<Record<string, () => string>> = {
  "10 MB of one line": () => hostileInputs["10 MB of one line"]?.() ?? "",
  "a pod of 20,000 lines where every line lacks its blank": () => hostileInputs["a pod of 20,000 lines where every line lacks its blank"]?.() ?? "",
  "10,000 known keys without their blank": () => acceptedPod + lines(10_000, () => "name:web\n"),
  "9,000 items with their second key in a wrong column": () => acceptedPod + lines(9_000, (index) => `    - name: c${index}\n     image: x\n`),
  "10,000 tabs": () => acceptedPod + lines(10_000, () => "\tname: web\n"),
  "10,000 open quotes": () => acceptedPod + lines(10_000, () => '    image: "x\n'),
  "4,000 misspelt keys": () => `${acceptedPod}      env:\n${lines(4_000, (index) => `      - name: V${index}\n        valu: "${index}"\n`)}`,
  "10,000 repeated keys": () => acceptedPod + lines(10_000, () => "kind: Pod\n"),
  "8,000 lines of prose": () => lines(8_000, (index) => `Some prose line ${index}, apiVersion: v1 kind: Pod\n`) + acceptedPod,
};

/** Milliseconds; several times what an idle machine needs, for a busy one. */
const longestWait = 4_000;
const longestJudging = 30_000;

describe("inputs that take long are judged in time, and let others go first", () => {
  let client: LanguageClient;
  before(async () => (client = await LanguageClient.start()));
  after(() => client.stop());

  for (const [what, make] of Object.entries(slowInputs)) {
    test(what, async (context) => {
      const borne = await bear(client, make());
      context.diagnostic(`judged within ${borne.untilJudged.toFixed(0)} ms, another file waited ${borne.longestWait.toFixed(0)} ms`);
      assert.ok(borne.longestWait < longestWait, `another file waited ${borne.longestWait} ms`);
      assert.ok(borne.untilJudged < longestJudging, `judged only after ${borne.untilJudged} ms`);
    });
  }
});
