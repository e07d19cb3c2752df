import assert from "node:assert/strict";
import { test } from "node:test";
import { layerTexts } from "./layers.js";
import { becauseOf } from "./reasons.js";

test("the same default has the same reason in a pod and in a template", () => {
  const ofPod = becauseOf("defaulting", "Pod", "spec.containers[0].imagePullPolicy", "Always");
  const ofCronJob = becauseOf("defaulting", "CronJob", "spec.jobTemplate.spec.template.spec.initContainers[2].imagePullPolicy", "Always");
  assert.match(ofPod.en, /latest/);
  assert.equal(ofCronJob, ofPod);
});

test("a reason may depend on the value", () => {
  const always = becauseOf("defaulting", "Pod", "spec.containers[0].imagePullPolicy", "Always");
  assert.notEqual(becauseOf("defaulting", "Pod", "spec.containers[0].imagePullPolicy", "IfNotPresent"), always);
});

test("a pod's own resources have other reasons than a container's", () => {
  const ofContainer = becauseOf("defaulting", "Pod", "spec.containers[0].resources.requests", { cpu: "1" });
  assert.match(ofContainer.en, /same as the limit/);
  assert.match(becauseOf("defaulting", "Pod", "spec.resources.requests", { cpu: "1" }).en, /containers request together/);
  assert.equal(becauseOf("defaulting", "Pod", "spec.containers[0].resources.requests[cpu]", "1"), ofContainer);
});

test("a rewritten quantity is not a copied one", () => {
  assert.match(becauseOf("defaulting", "Pod", "spec.containers[0].resources.requests[cpu]", "1m", "0.1m").en, /rounded up/);
});

test("what stands inside an added object has the object's reason", () => {
  assert.equal(
    becauseOf("service-account", "Pod", "spec.volumes[4].projected.sources[0]", {}),
    becauseOf("service-account", "Pod", "spec.volumes[4]", {}),
  );
});

test("the same field has other reasons in other layers", () => {
  const inRequest = becauseOf("request", "Pod", "metadata.namespace", "default");
  assert.notEqual(becauseOf("static-pod", "Pod", "metadata.namespace", "default"), inRequest);
});

test("where there is no reason of its own, the layer says what it does", () => {
  assert.equal(becauseOf("defaulting", "Pod", "spec.nonsense", 1), layerTexts.defaulting.description);
  assert.equal(becauseOf("priority", "Widget", "spec.priority", 0), layerTexts.priority.description);
});

test("decoding tells canonical forms and empty fields apart", () => {
  assert.match(becauseOf("decoding", "Pod", "spec.containers[0].resources.limits[memory]", "1Gi", "1024Mi").en, /same value/);
  assert.match(becauseOf("decoding", "StatefulSet", "status", { replicas: 0 }).en, /always prints/);
});
