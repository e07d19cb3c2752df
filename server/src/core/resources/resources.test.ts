import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { nodeFit, nodeSizes } from "./node-fit.js";
import { oomScores } from "./oom-score.js";
import { amountMap, containerAmounts } from "./pod-amounts.js";
import { podPeak } from "./pod-total.js";
import { qosReason } from "./qos-reason.js";

const mebibyte = 2 ** 20;

function container(name: string, memory: string | undefined, more: object = {}): object {
  return { name, ...more, resources: memory === undefined ? {} : { requests: { memory }, limits: { memory } } };
}

const memoryOf = ({ requests }: ReturnType<typeof containerAmounts>[number]) => (requests.get("memory")?.value ?? 0) / mebibyte;

describe("podPeak", () => {
  const peakOf = (spec: object) => podPeak(containerAmounts({ spec }), memoryOf);
  test("containers and sidecars run side by side", () => {
    const initContainers = [container("log", "10Mi", { restartPolicy: "Always" })];
    const peak = peakOf({ initContainers, containers: [container("a", "20Mi"), container("b", "30Mi")] });
    assert.deepEqual(peak, { value: 60, initContainer: undefined });
  });
  test("an init container runs alone with the sidecars before it", () => {
    const initContainers = [
      container("log", "10Mi", { restartPolicy: "Always" }),
      container("migrate", "100Mi"),
      container("proxy", "10Mi", { restartPolicy: "Always" }),
    ];
    assert.deepEqual(peakOf({ initContainers, containers: [container("a", "20Mi")] }), { value: 110, initContainer: "migrate" });
  });
});

describe("oomScores", () => {
  const scoresOf = (spec: object, qosClass: "Guaranteed" | "Burstable" | "BestEffort", podRequest?: number) => {
    const source = { qosClass, containers: containerAmounts({ spec }), podRequest, isNodeCritical: false };
    return Object.fromEntries(oomScores(source, 1000 * mebibyte));
  };
  // The values of the comment in GetContainerOOMScoreAdjust: a tenth of the memory gives 900.
  test("a tenth of the node's memory takes a tenth off", () => {
    assert.deepEqual(scoresOf({ containers: [container("a", "100Mi")] }, "Burstable"), { a: 900 });
  });
  test("the two ends are kept for the other classes", () => {
    const containers = [container("all", "999Mi"), container("none", undefined)];
    assert.deepEqual(scoresOf({ containers }, "Burstable"), { all: 3, none: 999 });
    assert.deepEqual(scoresOf({ containers }, "BestEffort"), { all: 1000, none: 1000 });
    assert.deepEqual(scoresOf({ containers }, "Guaranteed"), { all: -997, none: -997 });
  });
  test("a sidecar is no easier to kill than the containers that it serves", () => {
    const initContainers = [container("log", "10Mi", { restartPolicy: "Always" })];
    const containers = [container("a", "200Mi"), container("b", "300Mi")];
    assert.deepEqual(scoresOf({ initContainers, containers }, "Burstable"), { log: 800, a: 800, b: 700 });
  });
  test("what only the pod asks for is shared", () => {
    const containers = [container("a", "100Mi"), container("b", undefined)];
    assert.deepEqual(scoresOf({ containers }, "Burstable", 300 * mebibyte), { a: 800, b: 900 });
  });
});

describe("nodeFit", () => {
  const [node] = nodeSizes([{ name: "small", cpu: "2", memory: "4Gi" }]);
  assert.ok(node);
  test("the scarcest resource says how many copies fit", () => {
    assert.deepEqual(nodeFit(amountMap({ cpu: "100m", memory: "1Gi" }), node), { lacking: [], copies: 4, limitedBy: "memory" });
  });
  test("tenths of a core add up exactly", () => {
    assert.equal(nodeFit(amountMap({ cpu: "100m" }), node).copies, 20);
  });
  test("a pod that asks for more than there is stays Pending", () => {
    assert.deepEqual(nodeFit(amountMap({ cpu: "3", "example.com/gpu": "1" }), node).lacking, ["cpu", "example.com/gpu"]);
  });
  test("a pod that asks for nothing is limited by the number of pods", () => {
    assert.deepEqual(nodeFit(new Map(), node), { lacking: [], copies: 110, limitedBy: "pods" });
  });
  test("settings that are no nodes are left out", () => {
    assert.deepEqual(nodeSizes([3, {}, { name: "x" }, { name: "y", cpu: [] }]), []);
    assert.deepEqual(nodeSizes("small"), []);
  });
});

test("the reason for a QoS class names what is missing", () => {
  const reasonOf = (...containers: readonly object[]) => qosReason("Burstable", containerAmounts({ spec: { containers } }), undefined).en;
  const full = { requests: { cpu: "1", memory: "1Gi" }, limits: { cpu: "1", memory: "1Gi" } };
  assert.match(reasonOf({ name: "a", resources: full }, { name: "b", resources: {} }), /container b has no cpu limit/);
  assert.match(reasonOf({ name: "a", resources: { ...full, requests: { cpu: "1", memory: "1Mi" } } }), /a requests less memory/);
});
