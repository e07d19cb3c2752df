import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { DiagnosticSeverity, type CodeAction } from "vscode-languageserver/node";
import { errorsIn } from "./described.js";
import { LanguageClient } from "./language-client.js";
import { acceptedPod, misspeltPod, podNamed } from "./manifests.js";
import { afterAction } from "./text-edits.js";

describe("quick fixes", () => {
  let client: LanguageClient;
  before(async () => (client = await LanguageClient.start()));
  after(() => client.stop());

  let opened = 0;
  const preferredOf = async (text: string): Promise<CodeAction> => {
    const uri = `file:///fixes/${opened++}.yaml`;
    client.open(uri, text);
    const diagnostic = (await client.diagnosticsOf(uri)).find(({ severity }) => severity === DiagnosticSeverity.Error);
    assert.ok(diagnostic, "there is a diagnostic");
    const actions = await client.codeActions(uri, diagnostic.range, { diagnostics: [diagnostic] });
    const action = actions.find((candidate) => candidate.isPreferred);
    assert.ok(action, `a preferred fix for ${diagnostic.code}`);
    assert.deepEqual(action.diagnostics, [diagnostic], "the editor knows which diagnostic it mends");
    client.close(uri);
    return action;
  };
  const errorsOf = async (text: string): Promise<readonly string[]> => {
    const uri = `file:///fixes/${opened++}.yaml`;
    client.open(uri, text);
    const errors = errorsIn(await client.diagnosticsOf(uri));
    client.close(uri);
    return errors;
  };

  const mended: readonly (readonly [what: string, spoilt: string, mended: string])[] = [
    ["a misspelt field", misspeltPod, acceptedPod],
    ["a number in quotes", acceptedPod.replace("80", '"80"'), acceptedPod],
    ["a blank missing after a dash", acceptedPod.replace("- containerPort", "-containerPort"), acceptedPod],
    ["a tab", acceptedPod.replace("      image", "\timage"), acceptedPod],
    ["a kind in lower case", acceptedPod.replace("Pod", "pod"), acceptedPod],
    ["an apiVersion that does not exist", acceptedPod.replace("v1\n", "v2\n"), acceptedPod],
    ["a name in upper case", podNamed("Web"), acceptedPod],
  ];
  for (const [what, spoilt, expected] of mended) {
    test(`the preferred fix of ${what} gives an accepted manifest`, async () => {
      const text = afterAction(spoilt, await preferredOf(spoilt));
      assert.equal(text, expected);
      assert.deepEqual(await errorsOf(text), []);
    });
  }

  test("comments, quotes and order stay as they are", async () => {
    const careful = acceptedPod.replace("  name: web\nspec", '  name: "web" # the shop\n  labels: {b: "2", a: \'1\'} # odd order\nspec').replace("containers:", "cntainers: # all of them");
    assert.equal(afterAction(careful, await preferredOf(careful)), careful.replace("cntainers", "containers"));
  });

  test("in the second document of a file, the edit lands there", async () => {
    const text = `${acceptedPod}---\n${misspeltPod}`;
    assert.equal(afterAction(text, await preferredOf(text)), `${acceptedPod}---\n${acceptedPod}`);
  });

  test("an edit names the version that it was made for", async () => {
    const action = await preferredOf(misspeltPod);
    const [change] = action.edit?.documentChanges ?? [];
    assert.ok(change && "textDocument" in change);
    assert.equal(change.textDocument.version, 1);
  });

  test("where nothing is wrong, nothing is offered", async () => {
    const uri = "file:///fixes/quiet.yaml";
    client.open(uri, acceptedPod);
    await client.diagnosticsOf(uri);
    const quickFixes = await client.codeActions(uri, { start: { line: 0, character: 0 }, end: { line: 10, character: 0 } }, { only: ["quickfix"] });
    assert.deepEqual(quickFixes.filter((action) => action.isPreferred), []);
    client.close(uri);
  });

  test("an editor that asks for refactorings only gets no quick fixes", async () => {
    const uri = "file:///fixes/only.yaml";
    client.open(uri, misspeltPod);
    const [diagnostic] = await client.diagnosticsOf(uri);
    assert.ok(diagnostic);
    const actions = await client.codeActions(uri, diagnostic.range, { diagnostics: [diagnostic], only: ["refactor"] });
    assert.deepEqual(actions.filter((action) => action.kind?.startsWith("quickfix")), []);
    client.close(uri);
  });
});
