import assert from "node:assert/strict";
import { test } from "node:test";
import { LanguageClient } from "../lsp/language-client.js";
import { bearWorkspace } from "./large-workspace.js";

/** Milliseconds and MiB; several times what an idle machine needs, for a busy one. */
const limits: Readonly<Record<number, { readonly keystroke: number; readonly longestWait: number; readonly memory: number }>> = {
  3_000: { keystroke: 1_000, longestWait: 1_000, memory: 500 },
  50_000: { keystroke: 1_000, longestWait: 4_000, memory: 1_200 },
};

for (const [files, { keystroke, longestWait, memory }] of Object.entries(limits)) {
  test(`a workspace of ${files} manifests, a tenth of which hold the name that is looked for`, async (context) => {
    const client = await LanguageClient.start();
    try {
      const borne = await bearWorkspace(client, Number(files));
      context.diagnostic(JSON.stringify(borne));
      assert.ok(borne.keystroke < keystroke && borne.longestWait < longestWait, JSON.stringify(borne));
      assert.ok(Number.isNaN(borne.memory) || borne.memory < memory, `${borne.memory} MiB`);
    } finally {
      await client.stop();
    }
  });
}
