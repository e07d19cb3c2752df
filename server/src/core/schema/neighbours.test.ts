import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isAt, nearestField, nearestKinds, nearestValue, ownersOfField } from "./neighbours.js";

describe("nearestField", () => {
  const cases: readonly (readonly [type: string, written: string, meant: string | undefined])[] = [
    ["PodSpec", "cntainers", "containers"],
    ["PodSpec", "container", "containers"],
    ["PodSpec", "Containers", "containers"],
    ["PodSpec", "volume", "volumes"],
    ["PodSpec", "restartPolice", "restartPolicy"],
    ["PodSpec", "init-containers", "initContainers"],
    ["PodSpec", "nodeselector", "nodeSelector"],
    ["Container", "Resource", "resources"],
    ["Container", "imagePullpolicy", "imagePullPolicy"],
    ["Container", "image_pull_policy", "imagePullPolicy"],
    ["Container", "environment", "env"],
    ["Container", "cmd", "command"],
    ["Container", "volumeMount", "volumeMounts"],
    ["Container", "livenesProbe", "livenessProbe"],
    ["Container", "liveness", "livenessProbe"],
    ["ResourceRequirements", "limit", "limits"],
    ["ResourceRequirements", "request", "requests"],
    ["ObjectMeta", "label", "labels"],
    ["Probe", "httpget", "httpGet"],
    ["Probe", "initialDelay", "initialDelaySeconds"],
    ["Container", "flavour", undefined],
    ["Container", "constructor", undefined],
  ];
  for (const [type, written, meant] of cases) {
    test(`${type}.${written} means ${meant}`, () => assert.equal(nearestField(type, written)?.name, meant));
  }
});

test("kinds are found by misspelling, plural and short name", () => {
  assert.equal(nearestKinds("pod")[0]?.kind, "Pod");
  assert.equal(nearestKinds("Deploymnet")[0]?.kind, "Deployment");
  assert.equal(nearestKinds("svc")[0]?.kind, "Service");
  assert.equal(nearestKinds("daemonsets")[0]?.kind, "DaemonSet");
  assert.deepEqual(nearestKinds("Widget"), []);
});

test("values are found in spite of case and hyphens", () => {
  assert.equal(nearestValue(["Always", "OnFailure", "Never"], "on-failure"), "OnFailure");
  assert.equal(nearestValue(["Always", "OnFailure", "Never"], "allways"), "Always");
  assert.equal(nearestValue(["TCP", "UDP", "SCTP"], "http"), undefined);
});

describe("ownersOfField", () => {
  test("names the containers that a stray container field may belong to", () => {
    assert.deepEqual(
      ownersOfField("v1", "Pod", "livenessProbe").map(({ path }) => path.join(".")),
      ["spec.initContainers.*", "spec.containers.*"],
    );
  });
  test("names pod and container where both have the field, nearest to the root first", () => {
    assert.deepEqual(
      ownersOfField("apps/v1", "Deployment", "restartPolicy").slice(0, 3).map(({ path }) => path.join(".")),
      ["spec.template.spec", "spec.template.spec.initContainers.*", "spec.template.spec.containers.*"],
    );
  });
  test("does not offer what the server sets", () => {
    assert.ok(ownersOfField("v1", "Pod", "uid").every(({ type }) => type === "OwnerReference"));
  });
  test("knows nothing of other kinds", () => assert.deepEqual(ownersOfField("example.com/v1", "Widget", "spec"), []));
  test("a pattern stands for the paths with its shape", () => {
    assert.ok(isAt(["spec", "containers", "*"], ["spec", "containers", 3]));
    assert.ok(!isAt(["spec", "containers", "*"], ["spec", "volumes", 3]));
  });
});
