import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { errorsIn } from "../lsp/described.js";
import { LanguageClient, podsmith } from "../lsp/language-client.js";
import { acceptedPod, misspeltPod } from "../lsp/manifests.js";

const permission = ["--permission", "--experimental-permission"].find((flag) => process.allowedNodeEnvironmentFlags.has(flag));

describe("the language server on an unkind machine", { skip: permission === undefined ? "this Node has no permission model" : false }, () => {
  test("it writes nothing and starts no program, whatever it is asked", async () => {
    const client = await LanguageClient.start({
      server: { command: podsmith.command, args: ["--no-warnings", permission as string, "--allow-fs-read=*", "--allow-worker", ...podsmith.args] },
    });
    const uri = "file:///faults/pod.yaml";
    client.open(uri, misspeltPod);
    assert.deepEqual(errorsIn(await client.diagnosticsOf(uri)), ["error unknown-field 5:2-5:11"]);
    const wholeFile = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    assert.notEqual((await client.codeActions(uri, wholeFile)).length, 0);
    assert.ok(await client.preview(uri));
    client.change(uri, { text: acceptedPod });
    assert.deepEqual(errorsIn(await client.diagnosticsOf(uri)), []);
    assert.equal(client.errorOutput, "");
    assert.equal(await client.stop(), 0);
  });
});
