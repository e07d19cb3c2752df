import assert from "node:assert/strict";
import test from "node:test";
import { analyseStructure } from "../../server/src/core/analysis/structure.js";
import { removeDefaults } from "../../server/src/core/defaults/remove-defaults.js";
import type { Rewrite, RewriteSource, RewriteTarget } from "../../server/src/core/defaults/rewrite.js";
import { writeDefaults } from "../../server/src/core/defaults/write-defaults.js";
import { applyChanges } from "../../server/src/core/document/edit.js";
import { parseFieldPath } from "../../server/src/core/document/field-path.js";
import { isFailure } from "../../server/src/core/engine/ask.js";
import type { Review } from "../../server/src/core/engine/contract.js";
import { engine } from "../fixtures/engine.js";

type RewriteFunction = (source: RewriteSource, target: RewriteTarget) => Promise<Rewrite | undefined>;

/** The text after a rewrite of everything, or of what is at `path`; undefined when there is nothing to do. */
async function rewritten(text: string, rewrite: RewriteFunction, path = "", step = 0): Promise<string | undefined> {
  const ask = await engine();
  const review = await ask<Review>({ op: "review", manifest: text, options: { explain: true } });
  assert.ok(!isFailure(review));
  const source = { structure: analyseStructure(text), review, ask, options: {} };
  const done = await rewrite(source, { step, path: parseFieldPath(path) });
  return done && applyChanges(text, done.changes);
}

const pod = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: app # the server
      image: nginx:1.27
      ports:
        - containerPort: 80
      readinessProbe:
        httpGet:
          port: 80
`;

test("every default is written where it belongs, and comments stay", async () => {
  assert.equal(
    await rewritten(pod, writeDefaults, "spec.containers[0]"),
    `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: app # the server
      image: nginx:1.27
      ports:
        - containerPort: 80
          protocol: TCP
      readinessProbe:
        httpGet:
          port: 80
          path: /
          scheme: HTTP
        failureThreshold: 3
        periodSeconds: 10
        successThreshold: 1
        timeoutSeconds: 1
      imagePullPolicy: IfNotPresent
      terminationMessagePath: /dev/termination-log
      terminationMessagePolicy: File
`,
  );
});

test("one default is written alone", async () => {
  const written = await rewritten(pod, writeDefaults, "spec.restartPolicy");
  assert.equal(written, `${pod}  restartPolicy: Always\n`);
});

test("what the cluster alone can know is not written", async () => {
  const written = await rewritten(pod, writeDefaults);
  assert.doesNotMatch(written ?? "", /kube-api-access|serviceAccount|status|generation/);
  assert.match(written ?? "", /tolerationSeconds: 300/);
});

test("what was written goes again, and the manifest is as before", async () => {
  const written = await rewritten(pod, writeDefaults);
  assert.equal(await rewritten(written ?? "", removeDefaults), pod);
});

test("a manifest without defaults has nothing to remove", async () => {
  assert.equal(await rewritten(pod, removeDefaults), undefined);
});

test("lines with a comment are not removed", async () => {
  const commented = `${pod}  restartPolicy: Always # on purpose\n  dnsPolicy: ClusterFirst\n`;
  assert.equal(await rewritten(commented, removeDefaults), `${pod}  restartPolicy: Always # on purpose\n`);
});

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  selector:
    matchLabels: { app: shop }
  template:
    metadata:
      labels: { app: shop }
    spec:
      containers:
        - name: app
          image: nginx
          resources:
            limits: { cpu: 500m, memory: 64Mi }
`;

test("what the pod of a template gets is written into the template", async () => {
  const written = await rewritten(deployment, writeDefaults, "spec.containers[0].resources", 1);
  assert.equal(
    written,
    `${deployment}            requests:
              cpu: 500m
              memory: 64Mi
`,
  );
});

test("requests that equal the limits of a template are needed by the template, not by its pod", async () => {
  const written = (await rewritten(deployment, writeDefaults, "spec.containers[0].resources", 1)) ?? "";
  assert.equal(await rewritten(written, removeDefaults), undefined);
  assert.equal(await rewritten(written, removeDefaults, "", 1), deployment);
});

test("refused and half-typed documents are left alone", async () => {
  assert.equal(await rewritten(pod.replace("Pod", "pod"), writeDefaults), undefined);
  assert.equal(await rewritten(pod.replace("port: 80", "port: 0"), writeDefaults), undefined);
  assert.equal(await rewritten(pod.replace("- name", "-name"), removeDefaults), undefined);
});
