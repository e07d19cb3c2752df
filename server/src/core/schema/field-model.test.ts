import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { enumerationOf, fieldAt, fieldOf, fieldsOf, gateHistory, kindOf, kinds, modelVersion, placeIn, typeOfKind } from "./field-model.js";
import { documentationLink, documentationOf, documentationOfValue } from "./documentation.js";

test("the model says which Kubernetes it describes", () => {
  assert.match(modelVersion, /^1\.\d+\.\d+$/);
});

test("every judged kind has a type with apiVersion, kind and metadata first", () => {
  for (const kind of kinds()) {
    assert.deepEqual(fieldsOf(kind.type).slice(0, 3).map((field) => field.name), ["apiVersion", "kind", "metadata"], kind.kind);
  }
  assert.equal(typeOfKind("apps/v1", "Deployment"), "Deployment");
  assert.equal(typeOfKind("v1", "Deployment"), undefined);
  assert.deepEqual(kindOf("apps/v1", "StatefulSet")?.shortNames, ["sts"]);
});

describe("fieldAt", () => {
  test("finds a field through lists", () => {
    const place = fieldAt("v1", "Pod", ["spec", "containers", 0, "livenessProbe", "httpGet", "port"]);
    assert.deepEqual(place?.type, { kind: "int-or-string" });
    assert.equal(place?.owner, "HTTPGetAction");
    assert.equal(place?.field?.required, true);
  });
  test("finds a list's item", () => {
    const place = fieldAt("v1", "Pod", ["spec", "containers", 0]);
    assert.equal(place?.role, "item");
    assert.equal(place?.field?.name, "containers");
    assert.deepEqual(place?.type, { kind: "object", type: "Container" });
  });
  test("finds a map's value", () => {
    const place = fieldAt("v1", "Pod", ["spec", "containers", 0, "resources", "limits", "cpu"]);
    assert.equal(place?.role, "value");
    assert.equal(place?.field?.name, "limits");
    assert.deepEqual(place?.type, { kind: "quantity" });
  });
  test("reaches the pod of a CronJob", () => {
    const path = ["spec", "jobTemplate", "spec", "template", "spec", "restartPolicy"];
    assert.equal(fieldAt("batch/v1", "CronJob", path)?.field?.enumeration, "RestartPolicy");
  });
  test("knows no place where Kubernetes has none", () => {
    assert.equal(fieldAt("v1", "Pod", ["spec", "containers", "image"]), undefined);
    assert.equal(fieldAt("v1", "Pod", ["constructor"]), undefined);
    assert.equal(fieldAt("example.com/v1", "Widget", []), undefined);
  });
  test("starts at any type", () => {
    assert.equal(placeIn("PodSpec", ["volumes", 0, "emptyDir", "sizeLimit"])?.type.kind, "quantity");
  });
});

describe("a field", () => {
  test("knows the values that it may have", () => {
    const pullPolicy = fieldOf("Container", "imagePullPolicy");
    assert.deepEqual(pullPolicy && enumerationOf(pullPolicy)?.values, ["Always", "Never", "IfNotPresent"]);
    assert.equal(pullPolicy && enumerationOf(pullPolicy)?.closed, true);
  });
  test("knows the fields that exclude it", () => {
    const handlers = fieldsOf("Probe").filter((field) => field.choice === "handler");
    assert.deepEqual(handlers.map((field) => field.name), ["exec", "httpGet", "tcpSocket", "grpc"]);
  });
  test("knows its feature gate and that gate's history", () => {
    assert.equal(fieldOf("PodSpec", "resources")?.gate, "PodLevelResources");
    assert.deepEqual(gateHistory("PodLevelResources").at(-1), { version: "1.34", stage: "beta", enabled: true });
  });
  test("knows whether a manifest has any business setting it", () => {
    assert.equal(fieldOf("Pod", "status")?.serverSet, true);
    assert.equal(fieldOf("ObjectMeta", "uid")?.serverSet, true);
    assert.equal(fieldOf("ObjectMeta", "name")?.serverSet, undefined);
  });
  test("knows what identifies the items of its list", () => {
    assert.deepEqual(fieldOf("Container", "ports")?.listKeys, ["containerPort", "protocol"]);
  });
  test("knows that it is deprecated", () => {
    assert.equal(fieldOf("PodSpec", "serviceAccount")?.deprecated, true);
    assert.equal(fieldOf("PodSpec", "serviceAccountName")?.deprecated, undefined);
  });
});

test("every field of the model is documented, but for those of List", () => {
  const types = new Set<string>();
  const waiting = kinds().map((kind) => kind.type);
  for (let type = waiting.pop(); type !== undefined; type = waiting.pop()) {
    if (types.has(type)) continue;
    types.add(type);
    for (const field of fieldsOf(type)) {
      if (type !== "List") assert.ok(documentationOf(type, field.name), `${type}.${field.name}`);
      let inner = field.type;
      while (inner.kind === "list" || inner.kind === "map") inner = inner.kind === "list" ? inner.items : inner.values;
      if (inner.kind === "object") waiting.push(inner.type);
    }
  }
});

test("documentation knows types, values and links", () => {
  assert.match(documentationOf("Container") ?? "", /container/i);
  assert.match(documentationOfValue("PullPolicy", "Never") ?? "", /local image/);
  assert.equal(documentationLink("Container", "image"), "https://kubernetes.io/docs/concepts/containers/images");
  assert.equal(documentationOf("Container", "constructor"), undefined);
});
