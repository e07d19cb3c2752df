import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { errorsIn, wordsOf } from "./described.js";
import { LanguageClient } from "./language-client.js";
import { acceptedConfigMap, acceptedPod, misspeltPod, podNamed } from "./manifests.js";

describe("diagnostics", () => {
  let client: LanguageClient;
  before(async () => (client = await LanguageClient.start()));
  after(() => client.stop());

  let opened = 0;
  const judged = async (text: string, name = `${opened++}.yaml`): Promise<readonly string[]> => {
    const uri = `file:///diagnostics/${name}`;
    client.open(uri, text, name.endsWith(".json") ? "json" : "yaml");
    const diagnostics = await client.diagnosticsOf(uri);
    client.close(uri);
    return errorsIn(diagnostics);
  };

  const manifests: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
    ["an accepted pod", acceptedPod, []],
    ["a misspelt field, at its key", misspeltPod, ["error unknown-field 5:2-5:11"]],
    ["a value of the wrong type, at the value", acceptedPod.replace("80", '"80"'), ["error wrong-type 9:25-9:29"]],
    ["a blank missing after a colon, at the colon", acceptedPod.replace("image: ", "image:"), ["error missing-space-after-colon 7:11-7:13"]],
    ["a blank missing after a dash, at the dash", acceptedPod.replace("- name: web", "-name: web"), ["error missing-space-after-dash 6:4-6:6"]],
    ["a kind in the wrong case, at the kind", acceptedPod.replace("Pod", "pod"), ["error unknown-kind 1:6-1:9"]],
    ["a name that is no DNS name, at the name", podNamed("Web_1"), ["error invalid-name 3:8-3:13"]],
    [
      "two mistakes of the structure and one of the values, each at its place",
      acceptedPod.replace("image:", "imaeg:").replace("containerPort: 80", 'containerPort: "80"').replace("name: web\nspec", "name: -web\nspec"),
      ["error invalid-name 3:8-3:12", "error unknown-field 7:6-7:11", "error wrong-type 9:25-9:29"],
    ],
  ];
  for (const [what, text, expected] of manifests) {
    test(what, async () => assert.deepEqual(await judged(text), expected));
  }

  test("a JSON manifest is judged like a YAML one", async () => {
    const text = JSON.stringify({ apiVersion: "v1", kind: "Pod", metadata: { name: "web" }, spec: { cntainers: [] } }, undefined, 2);
    assert.deepEqual(await judged(text, "pod.json"), ["error unknown-field 7:4-7:15"]);
  });

  test("each document of a file is judged by itself, at its own lines", async () => {
    const text = [acceptedPod, acceptedConfigMap, misspeltPod, podNamed("B_b")].join("---\n");
    const lines = text.split("\n");
    const misspelt = lines.findIndex((line) => line.includes("cntainers"));
    const misnamed = lines.findIndex((line) => line.includes("B_b"));
    assert.deepEqual(await judged(text), [`error unknown-field ${misspelt}:2-${misspelt}:11`, `error invalid-name ${misnamed}:8-${misnamed}:11`]);
  });

  test("content behind the document marker has its columns from the line's start", async () => {
    assert.deepEqual(await judged("--- {apiVersion: v1, kind: Pod, metadata: {name: A}, spec: {containers: [{name: a, image: b}]}}\n"), [
      "error invalid-name 0:49-0:50",
    ]);
  });

  test("the server's exact words and Kubernetes' page come along", async () => {
    const uri = "file:///diagnostics/words.yaml";
    client.open(uri, podNamed("Web_1"));
    const [diagnostic] = await client.diagnosticsOf(uri);
    assert.match(wordsOf(diagnostic), /metadata\.name: Invalid value: "Web_1": a lowercase RFC 1123 subdomain must consist of/);
    assert.equal(diagnostic?.source, "podsmith");
    client.close(uri);
  });

  test("verdicts name each object of the file", async () => {
    const uri = "file:///diagnostics/verdicts.yaml";
    client.open(uri, `${acceptedPod}---\n${misspeltPod}---\nsome: settings\n`);
    const { verdicts } = await client.judgementOf(uri);
    assert.deepEqual(verdicts, [
      { line: 0, title: "Pod web", verdict: "accepted" },
      { line: 10, title: "Pod web", verdict: "refused" },
    ]);
    client.close(uri);
  });

  test("a closed file's diagnostics are taken back", async () => {
    const uri = "file:///diagnostics/closed.yaml";
    client.open(uri, misspeltPod);
    assert.equal((await client.diagnosticsOf(uri)).length, 1);
    const emptied = client.nextPublished(uri);
    client.close(uri);
    assert.deepEqual((await emptied).diagnostics, []);
  });
});

test("a reader of Korean gets explanations in Korean, and the server's words in English", async () => {
  const client = await LanguageClient.start({ locale: "ko" });
  client.open("file:///ko.yaml", misspeltPod);
  const [diagnostic] = await client.diagnosticsOf("file:///ko.yaml");
  assert.match(wordsOf(diagnostic), /[가-힣]/);
  assert.match(wordsOf(diagnostic), /unknown field "spec\.cntainers"/);
  assert.equal(await client.stop(), 0);
});

test("a setting that the user changes is followed at once", async () => {
  const settings: Record<string, unknown> = { podsmith: { language: "en" } };
  const client = await LanguageClient.start({ settings });
  const uri = "file:///settings.yaml";
  client.open(uri, misspeltPod);
  assert.doesNotMatch(wordsOf((await client.diagnosticsOf(uri))[0]), /[가-힣]/);
  settings["podsmith"] = { language: "ko" };
  await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: {} });
  for (let tries = 0; tries < 20; tries++) {
    const { diagnostics: [diagnostic] } = await client.nextPublished(uri);
    if (/[가-힣]/.test(wordsOf(diagnostic))) break;
    assert.notEqual(tries, 19, "the diagnostics stay in English");
  }
  await client.stop();
});
