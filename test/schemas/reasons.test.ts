import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { defaultReasons } from "../../schemas/explanations/defaults.js";
import { splitDocuments } from "../../server/src/core/document/split.js";
import { isFailure } from "../../server/src/core/engine/ask.js";
import type { Change, Layer, Review } from "../../server/src/core/engine/contract.js";
import { reasonOf } from "../../server/src/core/provenance/reasons.js";
import { fieldOf } from "../../server/src/core/schema/field-model.js";
import { engine } from "../fixtures/engine.js";

interface Step {
  readonly kind: string;
  readonly layer: Layer;
  readonly change: Change;
}

/** Every change of a review, and of what the object's controller makes. */
function stepsOf(review: Review): readonly Step[] {
  const own = (review.layers ?? []).flatMap(({ layer, changes }) => changes.map((change) => ({ kind: review.kind, layer, change })));
  return review.made === undefined ? own : [...own, ...stepsOf(review.made)];
}

async function allSteps(): Promise<readonly Step[]> {
  const ask = await engine();
  const limitRange = 'apiVersion: v1\nkind: LimitRange\nmetadata: {name: a}\nspec: {limits: [{type: Container, default: {cpu: "1"}}]}\n';
  // Static pods may not refer to other objects, so that some are refused; what happened to them until then has to have reasons too.
  const variants = [{}, { staticPod: { nodeName: "node", path: "pod.yaml" } }, { limitRanges: [limitRange] }];
  const steps: Step[] = [];
  for (const { text } of splitDocuments(readFileSync(new URL("everything-left-out.yaml", import.meta.url), "utf8"))) {
    for (const variant of variants) {
      const review = await ask<Review>({ op: "review", manifest: text, options: { explain: true, ...variant } });
      assert.ok(!isFailure(review));
      assert.ok(review.status === 201 || "staticPod" in variant, review.message);
      steps.push(...stepsOf(review));
    }
  }
  return steps;
}

test("whatever a stage adds or rewrites has a reason of its own", async () => {
  for (const { kind, layer, change } of await allSteps()) {
    // What decoding does is the same everywhere: canonical forms, and fields that are printed even when empty.
    if (layer === "decoding" || change.op === "remove") continue;
    const reason = reasonOf(layer, kind, change.path, change.value, change.was);
    assert.ok(reason, `${layer} ${kind} ${change.path} ${JSON.stringify(change.value)} was ${JSON.stringify(change.was)}`);
  }
});

test("a default that is promised is the one that is set", async () => {
  const promised = new Set<string>();
  for (const { kind, layer, change } of await allSteps()) {
    const reason = layer === "defaulting" ? reasonOf(layer, kind, change.path, change.value, change.was) : undefined;
    if (reason?.always !== true || !`.${change.path}`.endsWith(reason.at.slice(reason.at.indexOf(".")))) continue;
    assert.deepEqual(change.value, reason.value, change.path);
    promised.add(reason.at);
  }
  const all = defaultReasons.filter((reason) => reason.always).map((reason) => reason.at);
  assert.deepEqual(all.filter((at) => !promised.has(at)), [], "every promised default occurs in everything-left-out.yaml");
  for (const at of all) {
    const [type = "", name = ""] = at.split(".");
    assert.notEqual(fieldOf(type, name)?.default, undefined, at);
  }
});

test("every reason is told in both languages, of a place that exists", () => {
  for (const { at, because } of defaultReasons) {
    const [type = "", name = ""] = at.split(/[.[]/);
    assert.ok(fieldOf(type, name), at);
    assert.match(because.en, /^[A-Z].*\.\)?$/, at);
    assert.match(because.ko, /[가-힣].*\.\)?$/, at);
  }
});
