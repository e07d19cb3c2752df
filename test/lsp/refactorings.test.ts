import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { CodeActionKind, CodeActionTriggerKind, type CodeAction, type Position } from "vscode-languageserver/node";
import { LanguageClient } from "./language-client.js";
import { acceptedConfigMap, acceptedPod } from "./manifests.js";
import { afterAction } from "./text-edits.js";

const uri = "file:///refactorings/web.yaml";

describe("refactorings", () => {
  let client: LanguageClient;
  before(async () => {
    client = await LanguageClient.start();
  });
  after(() => client.stop());

  async function refactoringsOf(text: string, position: Position, triggerKind: CodeActionTriggerKind = CodeActionTriggerKind.Invoked): Promise<readonly CodeAction[]> {
    client.open(uri, text);
    const actions = await client.codeActions(uri, { start: position, end: position }, { triggerKind });
    client.close(uri);
    return actions.filter(({ kind }) => kind?.startsWith(CodeActionKind.Refactor));
  }

  const atContainers = { line: 5, character: 4 };

  test("put a sidecar, an adapter or an ambassador beside a pod's application", async () => {
    const actions = await refactoringsOf(acceptedPod, atContainers);
    assert.deepEqual(actions.map(({ title }) => title.replace(/ to this pod.*/, "")), ["Add a sidecar", "Add an adapter", "Add an ambassador"]);
    for (const action of actions) {
      client.open(uri, afterAction(acceptedPod, action));
      const { verdicts } = await client.judgementOf(uri);
      assert.deepEqual(verdicts.map(({ verdict }) => verdict), ["accepted"], action.title);
      client.close(uri);
    }
  });

  test("can be made twice, under other names", async () => {
    const [sidecar] = await refactoringsOf(acceptedPod, atContainers);
    const once = afterAction(acceptedPod, sidecar as CodeAction);
    const [again] = await refactoringsOf(once, atContainers);
    assert.match(afterAction(once, again as CodeAction), /log-forwarder-2/);
  });

  test("are not offered unasked, deep inside of a container, or where there is no pod", async () => {
    assert.deepEqual(await refactoringsOf(acceptedPod, atContainers, CodeActionTriggerKind.Automatic), []);
    assert.deepEqual(await refactoringsOf(acceptedPod, { line: 9, character: 14 }), []);
    assert.deepEqual(await refactoringsOf(acceptedConfigMap, { line: 1, character: 0 }), []);
  });
});
