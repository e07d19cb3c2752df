import assert from "node:assert/strict";
import { test } from "node:test";
import { formatFieldPath } from "../../../server/src/core/document/field-path.js";
import { differencesOf, type Comparison } from "./differences.js";
import { withoutGenerated, type Fields } from "./generated-values.js";

const dryRun: Comparison = { against: "dry-run", versions: { offline: "1.36", cluster: "1.36" } };

/** The differences as short lines: path, what happened, origin. */
function told(offline: Fields, cluster: Fields, comparison = dryRun): readonly string[] {
  return differencesOf(offline, cluster, comparison).map(({ path, origin, ...values }) => {
    const change = !("offline" in values) ? "added" : !("cluster" in values) ? "missing" : "changed";
    return `${formatFieldPath(path)} ${change} ${origin}`;
  });
}

const pod = (spec: Fields, metadata: Fields = { name: "web" }): Fields => ({ apiVersion: "v1", kind: "Pod", metadata, spec });

test("equal objects differ in nothing, whatever the order of their fields", () => {
  const one = pod({ containers: [{ name: "app", image: "nginx" }], tolerations: [{ effect: "NoExecute", operator: "Exists" }] });
  const other = pod({ tolerations: [{ operator: "Exists", effect: "NoExecute" }], containers: [{ image: "nginx", name: "app" }] });
  assert.deepEqual(told(one, other), []);
});

test("a container that a webhook puts first is one difference", () => {
  const offline = pod({ containers: [{ name: "app", image: "nginx" }] });
  const cluster = pod({ containers: [{ name: "proxy", image: "mesh" }, { name: "app", image: "nginx:1" }] });
  assert.deepEqual(told(offline, cluster), ["spec.containers[0] added webhook", "spec.containers[1].image changed webhook"]);
});

test("mounts of one volume are told apart by their paths", () => {
  const mounts = (...paths: readonly string[]): Fields => pod({ containers: [{ name: "app", volumeMounts: paths.map((mountPath) => ({ name: "data", mountPath })) }] });
  assert.deepEqual(told(mounts("/a", "/b"), mounts("/b")), ["spec.containers[0].volumeMounts[0] missing webhook"]);
});

test("what is missing in a cluster of another version comes from that", () => {
  const versions = { offline: "1.36", cluster: "1.33" };
  const offline = pod({ hostnameOverride: "web.example.com" });
  assert.deepEqual(told(offline, pod({}), { ...dryRun, versions }), ["spec.hostnameOverride missing other-version"]);
});

test("resources come from a LimitRange only where the server says so", () => {
  const offline = pod({ containers: [{ name: "app", resources: {} }] });
  const limited = { containers: [{ name: "app", resources: { limits: { cpu: "1" } } }] };
  assert.deepEqual(told(offline, pod(limited)), ["spec.containers[0].resources.limits.cpu added webhook"]);
  const annotations = { "kubernetes.io/limit-ranger": "LimitRanger plugin set: cpu limit for container app" };
  assert.deepEqual(told(offline, pod(limited, { name: "web", annotations })), [
    "metadata.annotations[kubernetes.io/limit-ranger] added limit-range",
    "spec.containers[0].resources.limits.cpu added limit-range",
  ]);
  const more = { containers: [{ name: "app", resources: { limits: { cpu: "1", memory: "1Gi" }, requests: { cpu: "1" } } }] };
  assert.deepEqual(told(offline, pod(more, { name: "web", annotations })).slice(1), [
    "spec.containers[0].resources.limits.cpu added limit-range",
    "spec.containers[0].resources.limits.memory added webhook",
    "spec.containers[0].resources.requests.cpu added webhook",
  ]);
});

const origins: readonly (readonly [string, Fields, Fields])[] = [
  ["spec.clusterIP added allocated", {}, { clusterIP: "10.0.0.7" }],
  ["spec.ipFamilyPolicy changed network", { ipFamilyPolicy: "SingleStack" }, { ipFamilyPolicy: "PreferDualStack" }],
  ["spec.imagePullSecrets added service-account", {}, { imagePullSecrets: [{ name: "registry" }] }],
  ["spec.volumes[0] added service-account", { volumes: [] }, { volumes: [{ name: "kube-api-access-*****" }] }],
  ["spec.priority changed priority-class", { priority: 0 }, { priority: 1000 }],
  ["spec.overhead added runtime-class", {}, { overhead: { cpu: "10m" } }],
  ["spec.storageClassName added storage-class", {}, { storageClassName: "standard" }],
];

for (const [expected, offline, cluster] of origins) {
  test(expected, () => assert.deepEqual(told(pod(offline), pod(cluster)), [expected]));
}

test("what differs from a live object was written there or here", () => {
  const change = told(pod({ nodeName: "a" }), pod({ nodeName: "b" }), { ...dryRun, against: "live" });
  assert.deepEqual(change, ["spec.nodeName changed live"]);
});

test("ids, times and random ends of names are no differences", () => {
  const answer = (uid: string, end: string): Fields => ({
    metadata: { generateName: "web-", name: `web-${end}`, uid, creationTimestamp: "2026-01-01T00:00:00Z", resourceVersion: "7", managedFields: [] },
    spec: { selector: { matchLabels: { "batch.kubernetes.io/controller-uid": uid } }, volumes: [{ name: `kube-api-access-${end}` }] },
  });
  const one = withoutGenerated(answer("0d6f9c58-8f0a-4b53-9d3c-6d3a1b6f2c11", "x7k2p"));
  assert.deepEqual(one, withoutGenerated(answer("7e1bb0a4-52a9-4a0a-a7ad-0f3a55ce9a02", "xxxxx")));
});
