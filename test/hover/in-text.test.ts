import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { judge } from "../../server/src/core/analysis/judge.js";
import { analyseStructure } from "../../server/src/core/analysis/structure.js";
import type { Review } from "../../server/src/core/engine/contract.js";
import { gapsToGuaranteed } from "../../server/src/core/hover/qos.js";
import { isPlain, property } from "../../server/src/core/hover/pod-view.js";
import { codeLenses } from "../../server/src/core/views/code-lens.js";
import { effectiveValues } from "../../server/src/core/views/effective-values.js";
import { inlayHints, type InlayHintLevel } from "../../server/src/core/views/inlay-hints.js";
import { engine } from "../fixtures/engine.js";
import { wrapSnippet } from "../fixtures/snippet.js";

async function explained(manifest: string): Promise<Review> {
  return (await (await engine())<Review>({ op: "review", manifest, options: { explain: true } })) as Review;
}

/** The text's lines with their hints behind them; lines without one are left out. */
async function hintsIn(snippet: string, level: InlayHintLevel): Promise<readonly string[]> {
  const { text } = wrapSnippet(snippet);
  const hints = inlayHints(analyseStructure(text), effectiveValues(await explained(text)), level, "en");
  return hints.map(({ position, label }) => `${(text.split("\n")[position.line] ?? "").trim()} ← ${label}`);
}

describe("inlay hints", () => {
  const probe = "containers:\n  - name: app\n    image: a:1\n    livenessProbe:\n      tcpSocket: {port: 80}\n      timeoutSeconds: 5\n";

  test("of probes and resources", async () =>
    assert.deepEqual(await hintsIn(`${probe}    resources:\n      limits: {cpu: 1}\n`, "probes-and-resources"), [
      "livenessProbe: ← periodSeconds: 10, failureThreshold: 3 +1",
      'resources: ← requests: { cpu: "1" }',
    ]));

  test("of everything", async () =>
    assert.deepEqual(await hintsIn(probe, "all"), [
      "spec: ← restartPolicy: Always +4",
      "- name: app ← terminationMessagePolicy: File +1",
      "image: a:1 ← imagePullPolicy: IfNotPresent",
      "livenessProbe: ← periodSeconds: 10, failureThreshold: 3 +1",
    ]));

  test("of nothing", async () => assert.deepEqual(await hintsIn(probe, "off"), []));

  test("never longer than an editor shows, unless one value alone is", async () => {
    for (const hint of await hintsIn(`${probe}    env: [{name: A, valueFrom: {fieldRef: {fieldPath: metadata.name}}}]\n`, "all")) {
      const label = hint.slice(hint.indexOf("←") + 2);
      assert.ok(label.length <= 43 || !label.includes(", "), label);
    }
  });

  test("stay away from what an alias brings in", async () => {
    const text = "containers:\n  - name: app\n    image: a:1\n    livenessProbe: &probe\n      tcpSocket: {port: 80}\n    readinessProbe: *probe\n";
    assert.deepEqual(await hintsIn(text, "probes-and-resources"), [
      "livenessProbe: &probe ← periodSeconds: 10, timeoutSeconds: 1 +2",
      "readinessProbe: *probe ← periodSeconds: 10, timeoutSeconds: 1 +2",
    ]);
  });
});

describe("code lenses", () => {
  const lensesIn = async (text: string): Promise<readonly string[]> => {
    const judgement = await judge(analyseStructure(text), await engine());
    return codeLenses(judgement, await explained(text), "en").map(({ title, range }) => `${range.start.line} ${title}`);
  };

  test("of an accepted pod", async () => assert.deepEqual(await lensesIn(wrapSnippet("containers: [{name: app, image: a:1}]").text), ["0 ✓ Accepted · BestEffort"]));
  test("of a refused one", async () => assert.match((await lensesIn(wrapSnippet("containers: [{name: App, image: a:1}]").text))[0] ?? "", /^0 ✗ Refused: 1 mistake · BestEffort$/));
  test("of each object of a List", async () => {
    const pod = (name: string): string => `{apiVersion: v1, kind: Pod, metadata: {name: ${name}}, spec: {containers: [{name: app, image: a:1}]}}`;
    assert.deepEqual(await lensesIn(`apiVersion: v1\nkind: List\nitems:\n- ${pod("a")}\n- ${pod("B")}\n`), ["3 ✓ Accepted · BestEffort", "4 ✗ Refused: 1 mistake · BestEffort"]);
  });
  test("of what makes no pods there is none", async () => assert.deepEqual(await lensesIn("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n"), []));
});

// The class is the engine's; what we say is missing for Guaranteed has to agree with it.
describe("what keeps a pod from being Guaranteed", () => {
  const pods: readonly string[] = [
    "containers: [{name: a, image: a:1}]",
    "containers: [{name: a, image: a:1, resources: {limits: {cpu: 1, memory: 1Gi}}}]",
    "containers: [{name: a, image: a:1, resources: {requests: {cpu: 500m}, limits: {cpu: 1, memory: 1Gi}}}]",
    "containers: [{name: a, image: a:1, resources: {requests: {cpu: 1000m, memory: 1024Mi}, limits: {cpu: 1, memory: 1Gi}}}]",
    "containers: [{name: a, image: a:1, resources: {limits: {cpu: 1}}}]",
    "initContainers: [{name: i, image: a:1}]\ncontainers: [{name: a, image: a:1, resources: {limits: {cpu: 1, memory: 1Gi}}}]",
    "initContainers: [{name: i, image: a:1, resources: {limits: {cpu: 1, memory: 1Gi}}}]\ncontainers: [{name: a, image: a:1, resources: {limits: {cpu: 1, memory: 1Gi}}}]",
    "resources: {limits: {cpu: 1, memory: 1Gi}}\ncontainers: [{name: a, image: a:1}]",
    "resources: {requests: {cpu: 500m}, limits: {cpu: 1, memory: 1Gi}}\ncontainers: [{name: a, image: a:1}]",
    "containers: [{name: a, image: a:1, resources: {limits: {cpu: 0, memory: 1Gi}}}]",
    "containers: [{name: a, image: a:1, resources: {limits: {nvidia.com/gpu: 1}}}]",
  ];
  for (const pod of pods) {
    test(pod.replaceAll("\n", " "), async () => {
      const review = await explained(wrapSnippet(pod).text);
      const spec = property(review.object, "spec");
      assert.ok(isPlain(spec) && review.resources);
      assert.equal(gapsToGuaranteed(spec).length === 0, review.resources.qosClass === "Guaranteed");
    });
  }
});
