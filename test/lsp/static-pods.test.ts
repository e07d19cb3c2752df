import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { toggleStaticPodRequest } from "../../server/src/protocol.js";
import { DiagnosticSeverity } from "vscode-languageserver/node";
import { errorsIn } from "./described.js";
import { LanguageClient } from "./language-client.js";
import { acceptedPod } from "./manifests.js";

const podWithSecret = `${acceptedPod.trimEnd()}\n      envFrom:\n        - secretRef:\n            name: credentials\n`;

describe("a static pod", () => {
  let client: LanguageClient;
  before(async () => (client = await LanguageClient.start({ settings: { podsmith: { staticPods: { nodeName: "cp-1" } } } })));
  after(() => client.stop());

  test("in a manifest folder is previewed as the kubelet runs it, and with its mirror pod", async () => {
    const uri = "file:///etc/kubernetes/manifests/web.yaml";
    client.open(uri, acceptedPod);
    await client.diagnosticsOf(uri);
    const model = await client.preview(uri);
    assert.match(model?.headline ?? "", /kubelet/);
    assert.deepEqual(model?.steps.map(({ title }) => title), ["Pod that the kubelet runs", "Mirror pod in the API server"]);
    const [pod, mirror] = model?.steps.map(({ lines }) => lines) ?? [];
    assert.equal(pod?.find(({ text }) => text.includes("nodeName: cp-1"))?.layer, "static-pod");
    assert.equal(mirror?.find(({ text }) => text.includes("kubernetes.io/config.mirror"))?.layer, "static-pod");
    assert.equal(mirror?.find(({ text }) => text === "kind: Pod")?.origin, "written");
    client.close(uri);
  });

  test("may not refer to what only the API server knows", async () => {
    const uri = "file:///etc/kubernetes/manifests/secret.yaml";
    client.open(uri, podWithSecret);
    const [diagnostic] = await client.diagnosticsOf(uri);
    assert.match(JSON.stringify(diagnostic), /static pods may not reference secrets/);
    client.close(uri);
  });

  test("with a field that is none is run all the same", async () => {
    const uri = "file:///etc/kubernetes/manifests/lenient.yaml";
    client.open(uri, acceptedPod.replace("spec:", "spec:\n  hostNetwrk: true"));
    const { diagnostics, verdicts } = await client.judgementOf(uri);
    assert.equal(verdicts[0]?.verdict, "accepted");
    assert.deepEqual(diagnostics.map(({ severity }) => severity).filter((severity) => severity !== DiagnosticSeverity.Hint), [DiagnosticSeverity.Warning]);
    client.close(uri);
  });

  test("is one as long as the reader says so", async () => {
    const uri = "file:///anywhere/web.yaml";
    client.open(uri, podWithSecret);
    assert.deepEqual(errorsIn(await client.diagnosticsOf(uri)), []);
    assert.equal(await client.request(toggleStaticPodRequest, { uri }), true);
    assert.match((await client.preview(uri))?.headline ?? "", /kubelet/);
    assert.equal(await client.request(toggleStaticPodRequest, { uri }), false);
    assert.match((await client.preview(uri))?.headline ?? "", /API server would accept/);
    client.close(uri);
  });
});

test("a file stays a static pod when the server starts again", async () => {
  const uri = "file:///anywhere/web.yaml";
  const client = await LanguageClient.start({ initializationOptions: { staticPods: { [uri]: true } } });
  client.open(uri, acceptedPod);
  assert.match((await client.preview(uri))?.headline ?? "", /kubelet/);
  await client.stop();
});

describe("the Kubernetes version that is set", () => {
  test("is the one that judges", async () => {
    const namedPod = acceptedPod.replace("spec:", "spec:\n  hostnameOverride: web.example.com");
    const uri = "file:///version/pod.yaml";
    for (const [version, isKnown] of [["1.36", true], ["1.33", false]] as const) {
      const client = await LanguageClient.start({ settings: { podsmith: { kubernetesVersion: version } } });
      client.open(uri, namedPod);
      const shown = JSON.stringify((await client.preview(uri))?.steps);
      assert.equal(shown.includes("hostnameOverride"), isKnown, version);
      await client.stop();
    }
  });
});
