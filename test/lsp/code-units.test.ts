import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { errorsIn } from "./described.js";
import { LanguageClient } from "./language-client.js";
import { acceptedPod, misspeltPod } from "./manifests.js";
import { afterAction } from "./text-edits.js";

/** Positions count UTF-16 code units and line breaks as editors do, whatever a file holds. */
describe("line breaks, byte order marks and wide characters", () => {
  let client: LanguageClient;
  before(async () => (client = await LanguageClient.start()));
  after(() => client.stop());

  let opened = 0;
  const errorsOf = async (text: string): Promise<readonly string[]> => {
    const uri = `file:///units/${opened++}.yaml`;
    client.open(uri, text);
    const errors = errorsIn(await client.diagnosticsOf(uri));
    client.close(uri);
    return errors;
  };
  const mendedBy = async (text: string): Promise<string> => {
    const uri = `file:///units/${opened++}.yaml`;
    client.open(uri, text);
    const [diagnostic] = await client.diagnosticsOf(uri);
    assert.ok(diagnostic);
    const actions = await client.codeActions(uri, diagnostic.range, { diagnostics: [diagnostic] });
    const [action] = actions.filter((candidate) => candidate.isPreferred);
    assert.ok(action, "a preferred fix is offered");
    client.close(uri);
    return afterAction(text, action);
  };

  test("CRLF", async () => {
    const text = misspeltPod.replaceAll("\n", "\r\n");
    assert.deepEqual(await errorsOf(text), ["error unknown-field 5:2-5:11"]);
    assert.equal(await mendedBy(text), acceptedPod.replaceAll("\n", "\r\n"));
  });

  test("CRLF in a file of several documents", async () => {
    const text = `${acceptedPod}---\n${misspeltPod}`.replaceAll("\n", "\r\n");
    assert.deepEqual(await errorsOf(text), ["error unknown-field 16:2-16:11"]);
  });

  test("a slip of the hand in a file with CRLF", async () => {
    const text = acceptedPod.replace("image: ", "image:").replaceAll("\n", "\r\n");
    assert.deepEqual(await errorsOf(text), ["error missing-space-after-colon 7:11-7:13"]);
    assert.equal(await mendedBy(text), acceptedPod.replaceAll("\n", "\r\n"));
  });

  test("a byte order mark", async () => {
    assert.deepEqual(await errorsOf(`\uFEFF${acceptedPod}`), []);
    assert.deepEqual(await errorsOf(`\uFEFF${misspeltPod}`), ["error unknown-field 5:2-5:11"]);
    assert.deepEqual(await errorsOf(`\uFEFF${acceptedPod.replace("apiVersion", "apiVersio")}`), ["error unknown-field 0:1-0:10"]);
  });

  test("surrogate pairs before a mistake on its line count two units", async () => {
    const flow = '{apiVersion: v1, kind: Pod, metadata: {name: web, annotations: {note: "🐳🐳"}}, spec: {cntainers: [{name: a, image: b}]}}\n';
    const at = flow.indexOf("cntainers");
    assert.deepEqual(await errorsOf(flow), [`error unknown-field 0:${at}-0:${at + "cntainers".length}`]);
  });

  test("surrogate pairs and wide characters in comments and values", async () => {
    const text = misspeltPod.replace("metadata:\n", 'metadata: # 파드 🚢\n  annotations:\n    "설명": "𝒫𝑜𝒹 컨테이너 🐳"\n');
    const line = text.split("\n").findIndex((candidate) => candidate.includes("cntainers"));
    assert.ok((await errorsOf(text)).includes(`error unknown-field ${line}:2-${line}:11`));
  });

  test("a lone surrogate", async () => {
    assert.deepEqual(await errorsOf(acceptedPod.replace("spec:", "spec: # \uD83D here")), []);
  });

  test("NUL characters are refused where they stand, and the next file is judged as ever", async () => {
    const text = acceptedPod.replace("nginx:1.27", "nginx\u0000:1.27");
    assert.deepEqual(await errorsOf(text), ["error invisible-character 7:18-7:19"]);
    assert.equal(await mendedBy(text), acceptedPod);
    assert.deepEqual(await errorsOf(acceptedPod), []);
  });

  test("carriage returns alone break lines", async () => {
    assert.deepEqual(await errorsOf(misspeltPod.replaceAll("\n", "\r")), ["error unknown-field 5:2-5:11"]);
  });
});
