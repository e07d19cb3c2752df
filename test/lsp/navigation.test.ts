import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type {
  CodeLens, DocumentHighlight, DocumentLink, DocumentSymbol, FoldingRange, Hover, InlayHint, Location, Position, SelectionRange, SymbolInformation,
  WorkspaceEdit,
} from "vscode-languageserver/node";
import { workspaceFilesNotification } from "../../server/src/protocol.js";
import { LanguageClient } from "./language-client.js";

const uri = "file:///navigation/shop.yaml";
const other = "file:///navigation/settings.yaml";

const shop = `apiVersion: v1
kind: Pod
metadata:
  name: shop
  labels: {app: shop}
spec:
  containers:
    - name: app
      image: nginx:1.27
      ports: [{name: http, containerPort: 80}]
      livenessProbe:
        httpGet: {port: http}
      envFrom: [{configMapRef: {name: settings}}]
      resources: {limits: {cpu: 500m, memory: 64Mi}}
      volumeMounts: [{name: data, mountPath: /data}]
  volumes: [{name: data, emptyDir: {}}]
---
apiVersion: v1
kind: Service
metadata: {name: shop}
spec:
  selector: {app: shop}
  ports: [{port: 80, targetPort: http}]
`;

const settings = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\ndata: {level: info}\n";

/** The position of `word` where it occurs for the nth time. */
function at(text: string, word: string, nth = 1): Position {
  let offset = -1;
  for (let count = 0; count < nth; count++) offset = text.indexOf(word, offset + 1);
  const before = text.slice(0, offset).split("\n");
  return { line: before.length - 1, character: (before.at(-1) as string).length };
}

const places = (locations: readonly Location[]): readonly string[] =>
  locations.map(({ uri: file, range }) => `${file.replace(/^.*\//, "")} ${range.start.line}:${range.start.character}`);

describe("reading and moving about", () => {
  let client: LanguageClient;
  const ask = <Result>(method: string, more: object = {}): Promise<Result> => client.request<Result>(`textDocument/${method}`, { textDocument: { uri }, ...more });

  before(async () => {
    client = await LanguageClient.start();
    client.open(uri, shop);
    await client.connection.sendNotification(workspaceFilesNotification, { files: [{ uri: other, text: settings }] });
    await client.judgementOf(uri);
    // The first full answer of an engine that has just started takes longer than a hover waits for it.
    await ask<InlayHint[]>("inlayHint", { range: { start: { line: 0, character: 0 }, end: { line: 30, character: 0 } } });
  });
  after(() => client.stop());

  test("a hover explains, with the default in force", async () => {
    const hover = await ask<Hover>("hover", { position: at(shop, "livenessProbe") });
    assert.match(JSON.stringify(hover.contents), /21–31 s after the program hangs/);
    assert.deepEqual(hover.range, { start: { line: 10, character: 6 }, end: { line: 10, character: 19 } });
  });

  test("a definition is found in the file and in the workspace", async () => {
    assert.deepEqual(places(await ask("definition", { position: at(shop, "name: data", 1) })), []);
    assert.deepEqual(places(await ask("definition", { position: at(shop, "data,") })), ["shop.yaml 15:19"]);
    assert.deepEqual(places(await ask("definition", { position: at(shop, "settings") })), ["settings.yaml 2:17"]);
  });

  test("references go across documents", async () => {
    const references = await ask<Location[]>("references", { position: at(shop, "http,"), context: { includeDeclaration: true } });
    assert.deepEqual(places(references), ["shop.yaml 9:21", "shop.yaml 11:24", "shop.yaml 22:33"]);
  });

  test("a file that is gone is no longer found", async () => {
    await client.connection.sendNotification(workspaceFilesNotification, { files: [{ uri: other, text: null }] });
    assert.deepEqual(places(await ask("definition", { position: at(shop, "settings") })), []);
    await client.connection.sendNotification(workspaceFilesNotification, { files: [{ uri: other, text: settings }] });
  });

  test("a rename changes every place, also in files that nobody has open", async () => {
    const edit = await ask<WorkspaceEdit>("rename", { position: at(shop, "settings"), newName: "options" });
    assert.deepEqual(
      edit.documentChanges?.map((change) => ("edits" in change ? [change.textDocument, change.edits.length] : change)),
      [[{ uri, version: 1 }, 1], [{ uri: other, version: null }, 1]],
    );
  });

  test("a rename that the API server would refuse is refused, in its words", async () => {
    await assert.rejects(ask("rename", { position: at(shop, "data,"), newName: "My Data" }), /Invalid value: \\?"My Data\\?"/);
  });

  test("what is no name cannot be renamed", async () => {
    assert.equal(await ask("prepareRename", { position: at(shop, "mountPath") }), null);
    assert.deepEqual(await ask("prepareRename", { position: at(shop, "data,") }), { range: { start: { line: 14, character: 28 }, end: { line: 14, character: 32 } }, placeholder: "data" });
  });

  test("highlights tell definitions from uses", async () => {
    const highlights = await ask<DocumentHighlight[]>("documentHighlight", { position: at(shop, "data,") });
    assert.deepEqual(highlights.map(({ range, kind }) => [range.start.line, kind]), [[14, 2], [15, 3]]);
  });

  test("the outline is named by what people call things", async () => {
    const [pod, service] = await ask<DocumentSymbol[]>("documentSymbol");
    const names = (symbols: readonly DocumentSymbol[] | undefined): readonly string[] => (symbols ?? []).map(({ name, detail }) => `${name} ${detail ?? ""}`.trim());
    assert.deepEqual([pod, service].map((symbol) => `${symbol?.detail} ${symbol?.name}`), ["Pod shop", "Service shop"]);
    const spec = pod?.children?.find(({ name }) => name === "spec");
    assert.deepEqual(names(spec?.children?.flatMap(({ children }) => children ?? [])), ["app nginx:1.27", "data emptyDir"]);
  });

  test("objects are found by kind and name", async () => {
    const found = await client.request<SymbolInformation[]>("workspace/symbol", { query: "setconf" });
    assert.deepEqual(found.map(({ name, containerName }) => `${name} ${containerName}`), ["settings ConfigMap"]);
  });

  test("blocks fold", async () => {
    const folds = await ask<FoldingRange[]>("foldingRange");
    assert.ok(folds.some(({ startLine, endLine }) => startLine === 7 && endLine === 14));
    assert.ok(folds.some(({ startLine, endLine }) => startLine === 16 && endLine === 22));
  });

  test("a selection grows from the word to the file", async () => {
    let [range] = await ask<(SelectionRange | undefined)[]>("selectionRange", { positions: [at(shop, "nginx")] });
    const lines: string[] = [];
    for (; range !== undefined; range = range.parent) lines.push(`${range.range.start.line}-${range.range.end.line}`);
    assert.deepEqual(lines, ["8-8", "8-8", "7-14", "7-14", "6-14", "6-15", "5-15", "0-15", "0-16"]);
  });

  test("defaults stand behind the lines that they belong to", async () => {
    const hints = await ask<InlayHint[]>("inlayHint", { range: { start: { line: 0, character: 0 }, end: { line: 30, character: 0 } } });
    assert.deepEqual(hints.map(({ position, label }) => `${position.line} ${String(label)}`), [
      "10 periodSeconds: 10, timeoutSeconds: 1 +2",
      "11 path: /, scheme: HTTP",
      "13 requests: { cpu: 500m, memory: 64Mi }",
    ]);
  });

  test("the lens tells the verdict and leads to the preview", async () => {
    const [place, none] = await ask<CodeLens[]>("codeLens");
    const lens = await client.request<CodeLens>("codeLens/resolve", place);
    assert.equal(lens?.command?.title, "✓ Accepted · Guaranteed · requests cpu 500m, memory 64Mi · limits cpu 500m, memory 64Mi");
    assert.deepEqual([lens?.command?.command, lens?.command?.arguments], ["podsmith.openPreviewToSide", [uri, 0]]);
    assert.equal(none, undefined);
  });

  test("a kind leads to its page", async () => {
    const links = await ask<DocumentLink[]>("documentLink");
    assert.deepEqual(links.map(({ target }) => target), ["https://kubernetes.io/docs/concepts/workloads/pods/", "https://kubernetes.io/docs/concepts/services-networking/service/"]);
  });
});

describe("settings of what stands in the text", () => {
  const hintsWith = async (podsmith: unknown): Promise<readonly [number, number]> => {
    const client = await LanguageClient.start({ settings: { podsmith } });
    client.open(uri, shop);
    await client.judgementOf(uri);
    const range = { start: { line: 0, character: 0 }, end: { line: 30, character: 0 } };
    const hints = await client.request<InlayHint[]>("textDocument/inlayHint", { textDocument: { uri }, range });
    const lenses = await client.request<CodeLens[]>("textDocument/codeLens", { textDocument: { uri } });
    await client.stop();
    return [hints.length, lenses.length];
  };

  test("can be turned off", async () => assert.deepEqual(await hintsWith({ inlayHints: "off", codeLens: { enabled: false } }), [0, 0]));
  test("can show everything", async () => {
    const [hints] = await hintsWith({ inlayHints: "all" });
    assert.ok(3 < hints, `${hints} hints`);
  });
});
