import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { CancellationTokenSource } from "vscode-languageserver/node";
import { errorsIn } from "./described.js";
import { LanguageClient } from "./language-client.js";
import { acceptedPod, misspeltPod } from "./manifests.js";
import { afterAction } from "./text-edits.js";

const wholeFile = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };
const atStart = { line: 0, character: 0 };

/** Requests whose parameters are a place in a file, as an editor sends them while someone moves about. */
const placeRequests: Readonly<Record<string, (uri: string) => object>> = {
  "textDocument/codeAction": (uri) => ({ textDocument: { uri }, range: wholeFile, context: { diagnostics: [] } }),
  "podsmith/preview": (uri) => ({ uri, line: 0 }),
  "textDocument/hover": (uri) => ({ textDocument: { uri }, position: { line: 1, character: 2 } }),
  "textDocument/completion": (uri) => ({ textDocument: { uri }, position: atStart }),
  "textDocument/documentSymbol": (uri) => ({ textDocument: { uri } }),
  "textDocument/definition": (uri) => ({ textDocument: { uri }, position: atStart }),
  "textDocument/foldingRange": (uri) => ({ textDocument: { uri } }),
  "textDocument/inlayHint": (uri) => ({ textDocument: { uri }, range: wholeFile }),
};

describe("requests at odd times", () => {
  let client: LanguageClient;
  before(async () => (client = await LanguageClient.start()));
  after(() => client.stop());

  /** An answer, or the protocol's words for none; never silence and never the server's end. */
  const answered = (method: string, uri: string): Promise<unknown> =>
    client.request(method, placeRequests[method]?.(uri)).catch((error: { code: number; message: string }) => {
      assert.ok([-32601, -32800, -32801, -32802].includes(error.code), `${method}: ${error.code} ${error.message}`);
      return undefined;
    });
  const isAtWork = async (): Promise<void> => {
    const uri = `file:///requests/at-work-${Math.random()}.yaml`;
    client.open(uri, misspeltPod);
    assert.deepEqual(errorsIn(await client.diagnosticsOf(uri)), ["error unknown-field 5:2-5:11"]);
    client.close(uri);
  };

  for (const method of Object.keys(placeRequests)) {
    test(`${method} for a file that was never opened, one that is closed, and one that is empty`, async () => {
      const uri = "file:///requests/closed.yaml";
      client.open(uri, misspeltPod);
      client.close(uri);
      await answered(method, uri);
      await answered(method, "file:///requests/never.yaml");
      await answered(method, "untitled:Untitled-1");
      await answered(method, "::no uri at all::");
      client.open("file:///requests/empty.yaml", "");
      await answered(method, "file:///requests/empty.yaml");
      client.close("file:///requests/empty.yaml");
      await isAtWork();
    });

    test(`${method}, cancelled at once, between edits`, async () => {
      const uri = "file:///requests/cancelled.yaml";
      client.open(uri, misspeltPod);
      const waiting: Promise<unknown>[] = [];
      for (let round = 0; round < 20; round++) {
        const source = new CancellationTokenSource();
        waiting.push(client.request(method, placeRequests[method]?.(uri), source.token).catch(() => undefined));
        source.cancel();
        client.change(uri, { text: round % 2 === 0 ? acceptedPod : misspeltPod });
      }
      await Promise.all(waiting);
      client.close(uri);
      await isAtWork();
    });
  }

  test("positions beyond the text", async () => {
    const uri = "file:///requests/beyond.yaml";
    client.open(uri, misspeltPod);
    const beyond = { line: 100_000, character: 100_000 };
    assert.deepEqual(await client.codeActions(uri, { start: beyond, end: beyond }), []);
    assert.ok(await client.preview(uri, 100_000));
    client.change(uri, { range: { start: beyond, end: beyond }, text: "# at the end\n" });
    assert.deepEqual(errorsIn(await client.diagnosticsOf(uri)), ["error unknown-field 5:2-5:11"]);
    client.close(uri);
  });

  test("code actions asked right behind an edit are made for the edited text", async () => {
    const uri = "file:///requests/behind.yaml";
    client.open(uri, acceptedPod);
    client.change(uri, { range: { start: { line: 5, character: 3 }, end: { line: 5, character: 4 } }, text: "" });
    const actions = await client.codeActions(uri, { start: { line: 5, character: 2 }, end: { line: 5, character: 2 } });
    const fix = actions.find((action) => action.isPreferred);
    assert.ok(fix);
    assert.equal(afterAction(misspeltPod, fix), acceptedPod);
    client.close(uri);
  });

  test("a file closed and opened again while it is judged", async () => {
    const uri = "file:///requests/again.yaml";
    for (let round = 0; round < 10; round++) {
      client.open(uri, misspeltPod);
      client.close(uri);
    }
    client.open(uri, acceptedPod);
    assert.deepEqual(errorsIn(await client.diagnosticsOf(uri)), []);
    client.close(uri);
  });

  test("a burst of edits ends with the newest text's diagnostics", async () => {
    const uri = "file:///requests/burst.yaml";
    client.open(uri, acceptedPod);
    for (let round = 0; round < 300; round++) client.change(uri, { text: round % 2 === 0 ? misspeltPod : `# ${round}\n${acceptedPod}` });
    client.change(uri, { text: `# the last\n${misspeltPod}` });
    assert.deepEqual(errorsIn(await client.diagnosticsOf(uri)), ["error unknown-field 6:2-6:11"]);
    client.close(uri);
  });

  test("many files at once", async () => {
    const uris = Array.from({ length: 100 }, (_, index) => `file:///requests/many-${index}.yaml`);
    for (const [index, uri] of uris.entries()) client.open(uri, (index % 2 === 0 ? acceptedPod : misspeltPod).replaceAll("web", `web-${index}`));
    const counts = await Promise.all(uris.map(async (uri) => errorsIn(await client.diagnosticsOf(uri)).length));
    assert.deepEqual(counts, uris.map((_, index) => index % 2));
    for (const uri of uris) client.close(uri);
  });

  test("a request that the server does not know", async () => {
    await assert.rejects(client.request("podsmith/no-such-request", {}), { code: -32601 });
    await isAtWork();
  });

  test("parameters of wrong shapes", async () => {
    for (const method of Object.keys(placeRequests)) {
      for (const params of [{}, null, { textDocument: null }, { textDocument: { uri: 5 }, uri: [], range: "x", position: -1 }]) {
        await client.request(method, params).catch(() => undefined);
      }
    }
    await isAtWork();
  });
});
