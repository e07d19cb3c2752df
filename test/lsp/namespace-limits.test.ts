import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { DiagnosticSeverity, type CodeLens, type Hover, type InlayHint } from "vscode-languageserver";
import { workspaceFilesNotification } from "../../server/src/protocol.js";
import { LanguageClient } from "./language-client.js";
import { acceptedPod } from "./manifests.js";

const limitRange = `apiVersion: v1
kind: LimitRange
metadata: {name: sizes}
spec:
  limits:
    - type: Container
      max: {memory: 1Gi}
      default: {memory: 256Mi}
      defaultRequest: {memory: 128Mi}
`;

const quota = `apiVersion: v1
kind: ResourceQuota
metadata: {name: team}
spec: {hard: {requests.memory: 1Gi}}
status: {used: {requests.memory: 640Mi}}
`;

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  replicas: 5
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
        - name: app
          image: nginx:1.29
`;

const listedQuota = { apiVersion: "v1", kind: "ResourceQuota", metadata: { name: "listed" }, spec: { hard: { pods: "0" } } };

const uri = "file:///limits/web.yaml";

function nameFile(client: LanguageClient, file: string, text: string): Promise<void> {
  return client.connection.sendNotification(workspaceFilesNotification, { files: [{ uri: file, text }] });
}

async function clientWith(namespaceLimits: boolean): Promise<LanguageClient> {
  const client = await LanguageClient.start({ settings: { podsmith: { preview: { namespaceLimits } } } });
  const files = [{ uri: "file:///limits/sizes.yaml", text: limitRange }, { uri: "file:///limits/quota.yaml", text: `# of the team\n---\n${quota}` }];
  await client.connection.sendNotification(workspaceFilesNotification, { files });
  return client;
}

describe("the limits of a namespace that the workspace knows", () => {
  let client: LanguageClient;
  before(async () => (client = await clientWith(true)));
  after(() => client.stop());

  test("set what a container leaves out, as a layer of their own", async () => {
    client.open(uri, acceptedPod);
    const model = await client.preview(uri);
    const line = model?.steps[0]?.lines.find(({ text }) => text.includes("memory: 256Mi"));
    assert.equal(line?.layer, "limit-range");
    assert.match(line?.because ?? "", /LimitRange/);
    assert.deepEqual(model?.limits?.objects.map(({ title }) => title), ["LimitRange sizes", "ResourceQuota team"]);
    assert.equal(model?.limits?.objects[1]?.range.start.line, 2);
    client.close(uri);
  });

  test("say how far a quota reaches", async () => {
    client.open(uri, deployment);
    const model = await client.preview(uri);
    const [team] = model?.steps[1]?.resources?.quotas ?? [];
    assert.deepEqual(team?.resources[0] && [team.resources[0].requested, team.resources[0].left], ["128Mi", "256Mi"]);
    assert.equal(team?.verdict, "Room for 3 of the 5 replicas; requests.memory is used up first.");
    client.close(uri);
  });

  test("refuse a pod in the plugin's words, where it says too much", async () => {
    client.open(uri, `${acceptedPod.trimEnd()}\n      resources: {limits: {memory: 2Gi}}\n`);
    const model = await client.preview(uri);
    assert.equal(model?.status, 403);
    assert.equal(model?.verdict, "refused");
    assert.equal(model?.causes[0]?.message, "maximum memory usage per Container is 1Gi, but limit is 2Gi");
    assert.match(model?.causes[0]?.explanation ?? "", /^Outside what a LimitRange of the namespace allows: memory\./);
    assert.equal(model?.causes[0]?.range?.start.line, acceptedPod.trimEnd().split("\n").length);
    client.close(uri);
  });

  test("are errors in the file too, with a verdict to match, and leave when the limit does", async () => {
    const strict = "file:///limits/strict.yaml";
    client.open(strict, `${acceptedPod.trimEnd()}\n      resources: {limits: {memory: 2Gi}, requests: {memory: 128Mi}}\n`);
    const { diagnostics, verdicts } = await client.judgementOf(strict);
    const [error] = diagnostics.filter(({ severity }) => severity === DiagnosticSeverity.Error);
    assert.match(String(error?.message), /maximum memory usage per Container is 1Gi, but limit is 2Gi/);
    assert.equal(error?.range.start.line, acceptedPod.trimEnd().split("\n").length);
    assert.deepEqual(verdicts.map(({ verdict }) => verdict), ["refused"]);
    const [lens] = await client.request<CodeLens[]>("textDocument/codeLens", { textDocument: { uri: strict } });
    assert.match((await client.request<CodeLens>("codeLens/resolve", lens)).command?.title ?? "", /^✗ Refused: 1 mistake/);
    const mended = client.nextPublished(strict);
    await nameFile(client, "file:///limits/sizes.yaml", limitRange.replace("max: {memory: 1Gi}", "max: {memory: 4Gi}"));
    assert.deepEqual((await mended).diagnostics.filter(({ severity }) => severity === DiagnosticSeverity.Error), []);
    client.close(strict);
    await nameFile(client, "file:///limits/sizes.yaml", limitRange);
  });

  test("stand in hovers and behind the values that they set", async () => {
    const text = `${acceptedPod.trimEnd()}\n      resources: {requests: {cpu: 100m}}\n`;
    client.open(uri, text);
    await client.judgementOf(uri);
    const line = text.trimEnd().split("\n").length - 1;
    const textDocument = { uri };
    const hover = await client.request<Hover>("textDocument/hover", { textDocument, position: { line, character: text.split("\n")[line]?.indexOf("requests") ?? 0 } });
    assert.match(JSON.stringify(hover.contents), /128Mi/);
    const hints = await client.request<InlayHint[]>("textDocument/inlayHint", { textDocument, range: { start: { line: 0, character: 0 }, end: { line: line + 1, character: 0 } } });
    assert.match(JSON.stringify(hints), /256Mi/);
    client.close(uri);
  });

  test("are found in a list", async () => {
    await nameFile(client, "file:///limits/quota.yaml", JSON.stringify({ apiVersion: "v1", kind: "List", items: [listedQuota] }));
    client.open(uri, acceptedPod);
    const model = await client.preview(uri);
    assert.deepEqual(model?.limits?.objects.map(({ title }) => title), ["LimitRange sizes", "ResourceQuota listed"]);
    assert.equal(model?.verdict, "refused");
    assert.match(model?.causes[0]?.message ?? "", /exceeded quota: listed/);
    await nameFile(client, "file:///limits/quota.yaml", `# of the team\n---\n${quota}`);
    client.close(uri);
  });

  test("refuse the pods of a workload that is accepted itself", async () => {
    client.open(uri, `${deployment.trimEnd()}\n          resources: {limits: {memory: 2Gi}, requests: {memory: 512Mi}}\n`);
    const model = await client.preview(uri);
    assert.match(model?.headline ?? "", /accept this Deployment, but refuse the Pod/);
    assert.equal(model?.causes[0]?.field, "spec.template.spec.containers[0].resources.limits.memory");
    assert.equal(model?.causes[0]?.range?.start.line, 12);
    client.close(uri);
  });

  test("count in their own namespace alone", async () => {
    client.open(uri, acceptedPod.replace("metadata:", "metadata:\n  namespace: elsewhere"));
    const model = await client.preview(uri);
    assert.equal(model?.limits, undefined);
    assert.equal(model?.verdict, "accepted");
    client.close(uri);
  });

  test("do not bind a static pod", async () => {
    const staticUri = "file:///etc/kubernetes/manifests/web.yaml";
    client.open(staticUri, acceptedPod);
    assert.equal((await client.preview(staticUri))?.limits, undefined);
    client.close(staticUri);
  });

  test("follow their own file", async () => {
    client.open(uri, acceptedPod);
    const files = [{ uri: "file:///limits/sizes.yaml", text: limitRange.replace("kind: LimitRange", "kind: LimitRange\nspek: {}") }];
    await client.connection.sendNotification(workspaceFilesNotification, { files });
    const model = await client.preview(uri);
    assert.deepEqual(model?.limits?.objects.map(({ title }) => title), ["ResourceQuota team"]);
    assert.match(model?.causes[0]?.message ?? "", /failed quota: team: must specify requests\.memory for: /);
    assert.match(model?.causes[0]?.explanation ?? "", /^ResourceQuota team wants requests or limits/);
    client.close(uri);
  });
});

test("a namespace's limits are only offered until the reader applies them", async () => {
  const client = await clientWith(false);
  client.open(uri, acceptedPod);
  const model = await client.preview(uri);
  assert.equal(model?.limits?.applied, false);
  assert.equal(model?.steps[0]?.lines.some(({ layer }) => layer === "limit-range"), false);
  await client.stop();
});
