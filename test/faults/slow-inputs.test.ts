import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { LanguageClient } from "../lsp/language-client.js";
import { bear } from "./responsiveness.js";
import { slowInputs } from "./slow-inputs.js";

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
