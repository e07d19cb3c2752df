import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { errorsIn } from "./described.js";
import { hostileInputs } from "./hostile-inputs.js";
import { LanguageClient } from "./language-client.js";
import { misspeltPod } from "./manifests.js";

/** Requests that an editor sends by itself for the file that it shows. */
const editorRequests = ["documentSymbol", "foldingRange", "codeLens", "semanticTokens/full", "documentLink"];

describe("hostile input", () => {
  let client: LanguageClient;
  before(async () => (client = await LanguageClient.start()));
  after(() => client.stop());

  for (const [what, make] of Object.entries(hostileInputs)) {
    test(what, async () => {
      const uri = "file:///hostile/input.yaml";
      const text = make();
      client.open(uri, text);
      await client.diagnosticsOf(uri);
      const range = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } };
      await client.codeActions(uri, range);
      await client.preview(uri);
      for (const name of editorRequests) await client.request(`textDocument/${name}`, { textDocument: { uri } }).catch(() => undefined);
      client.change(uri, { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, text: "# typed\n" });
      await client.diagnosticsOf(uri);
      client.close(uri);
      assert.ok(client.isAlive);
      client.open("file:///hostile/next.yaml", misspeltPod);
      assert.deepEqual(errorsIn(await client.diagnosticsOf("file:///hostile/next.yaml")), ["error unknown-field 5:2-5:11"]);
      client.close("file:///hostile/next.yaml");
    });
  }

  test("keys of JavaScript's objects leave JavaScript's objects alone", async () => {
    const uri = "file:///hostile/prototype.yaml";
    client.open(uri, hostileInputs["keys of JavaScript's objects"]?.() ?? "");
    const codes = errorsIn(await client.diagnosticsOf(uri));
    assert.equal(codes.length, 4);
    assert.ok(codes.every((error) => error.startsWith("error unknown-field")), codes.join("; "));
    client.close(uri);
  });
});
