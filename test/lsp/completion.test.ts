import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { InsertTextFormat, InsertTextMode, type CompletionItem, type MarkupContent, type TextEdit } from "vscode-languageserver/node";
import { explanationOf } from "../../server/src/core/schema/explanation.js";
import { workspaceFilesNotification } from "../../server/src/protocol.js";
import { LanguageClient } from "./language-client.js";
import { acceptedPod } from "./manifests.js";
import { afterEdits } from "./text-edits.js";

const modern = {
  completionItem: {
    snippetSupport: true, insertTextModeSupport: { valueSet: [InsertTextMode.asIs, InsertTextMode.adjustIndentation] }, labelDetailsSupport: true,
    documentationFormat: ["markdown" as const],
  },
};

const uri = "file:///completion/web.yaml";
const settings = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: shop-settings\ndata:\n  level: info\n";

/** Asks at `$0`; the text is what the file holds then. */
async function completionsAt(client: LanguageClient, marked: string): Promise<{ readonly text: string; readonly items: readonly CompletionItem[] }> {
  const text = marked.replace("$0", "");
  const lines = marked.slice(0, marked.indexOf("$0")).split("\n");
  client.open(uri, text);
  const position = { line: lines.length - 1, character: (lines.at(-1) as string).length };
  const items = await client.request<readonly CompletionItem[]>("textDocument/completion", { textDocument: { uri }, position });
  client.close(uri);
  return { text, items };
}

function labelled(items: readonly CompletionItem[], label: string): CompletionItem {
  const item = items.find((candidate) => candidate.label === label);
  assert.ok(item, `${label} is not among ${items.map((each) => each.label).join(", ")}`);
  return item;
}

describe("an editor that knows snippets", () => {
  let client: LanguageClient;
  before(async () => {
    client = await LanguageClient.start({ completion: modern, locale: "ko" });
    await client.connection.sendNotification(workspaceFilesNotification, { files: [{ uri: "file:///completion/settings.yaml", text: settings }] });
  });
  after(() => client.stop());

  test("gets tab stops, and the text as it is to be", async () => {
    const { items } = await completionsAt(client, `${acceptedPod}      $0`);
    const item = labelled(items, "volumeMounts");
    assert.equal(item.insertTextFormat, InsertTextFormat.Snippet);
    assert.equal(item.insertTextMode, InsertTextMode.asIs);
    assert.match((item.textEdit as TextEdit).newText, /^volumeMounts:\n {8}- name: \$\{1:data\}\n {10}mountPath: \$\{2:\/data\}/);
    assert.equal(item.labelDetails?.description, explanationOf("Container", "volumeMounts")?.title.ko);
  });

  test("gets the documentation of the one it looks at", async () => {
    const { items } = await completionsAt(client, `${acceptedPod}      $0`);
    const item = labelled(items, "livenessProbe");
    assert.equal(item.documentation, undefined);
    const resolved = await client.request<CompletionItem>("completionItem/resolve", item);
    assert.match((resolved.documentation as MarkupContent).value, /kubelet/);
    assert.match((resolved.documentation as MarkupContent).value, /kubernetes\.io/);
  });

  test("is offered names of other manifests, and their keys", async () => {
    const env = `${acceptedPod}      env:\n        - name: LEVEL\n          valueFrom:\n            configMapKeyRef:\n`;
    const named = await completionsAt(client, `${env}              name: $0\n`);
    assert.equal(named.items[0]?.label, "shop-settings");
    const keyed = await completionsAt(client, `${env}              name: shop-settings\n              key: $0\n`);
    assert.equal(keyed.items[0]?.label, "level");
  });

  test("is offered names of the file's other documents", async () => {
    const service = "---\napiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n    $0\n";
    const { items } = await completionsAt(client, acceptedPod.replace("name: web\nspec", "name: web\n  labels:\n    shop: web\nspec") + service);
    assert.equal(items[0]?.label, "shop");
  });

  test("is offered whole manifests in an empty file, and behind a marker", async () => {
    const empty = await completionsAt(client, "$0");
    assert.equal(empty.items[0]?.label, "pod");
    const second = await completionsAt(client, `${acceptedPod}---\n$0`);
    assert.equal(second.items[0]?.label, "pod");
    assert.deepEqual((second.items[0]?.textEdit as TextEdit).range.start, { line: 11, character: 0 });
  });

  test("is left alone in comments, text and other people's files", async () => {
    for (const marked of ["# $0", `${acceptedPod}# $0`, "services:\n  web:\n    $0", "image: {{ .Values.$0 }}", "apiVersion: v1\nkind: ConfigMap\ndata:\n  a: |\n    $0text"]) {
      assert.deepEqual((await completionsAt(client, marked)).items, [], marked);
    }
  });
});

test("an editor without snippets gets text that is right as it is", async () => {
  const client = await LanguageClient.start();
  try {
    const { text, items } = await completionsAt(client, `${acceptedPod}      $0`);
    const item = labelled(items, "livenessProbe");
    assert.equal(item.insertTextFormat, InsertTextFormat.PlainText);
    assert.equal(item.insertTextMode, undefined);
    assert.equal(typeof item.detail, "string");
    const edits = [item.textEdit as TextEdit, ...(item.additionalTextEdits ?? [])];
    client.open(uri, afterEdits(text, edits));
    assert.deepEqual((await client.diagnosticsOf(uri)).filter(({ severity }) => severity === 1), []);
  } finally {
    await client.stop();
  }
});
