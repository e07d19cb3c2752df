import assert from "node:assert/strict";
import test from "node:test";
import { judge } from "../../server/src/core/analysis/judge.js";
import { analyseStructure } from "../../server/src/core/analysis/structure.js";
import { isFailure } from "../../server/src/core/engine/ask.js";
import type { Review } from "../../server/src/core/engine/contract.js";
import { splitDocuments } from "../../server/src/core/document/split.js";
import { previewModel } from "../../server/src/core/views/preview.js";
import { engine } from "../fixtures/engine.js";

const podSpec = `containers:
            - name: app
              image: nginx
              resources: { limits: { cpu: 500m } }
              volumeMounts: [{ name: data, mountPath: /data }, { name: settings, mountPath: /settings }]
          volumes:
            - name: settings
              configMap: { name: settings }`;

const manifests: Readonly<Record<string, string>> = {
  Pod: `apiVersion: v1
kind: Pod
metadata: { generateName: web- }
spec:
  containers: [{ name: app, image: nginx }]
`,
  StatefulSet: `apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db }
spec:
  serviceName: db
  selector: { matchLabels: { app: db } }
  template:
    metadata: { labels: { app: db } }
    spec:
          ${podSpec}
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }
`,
  CronJob: `apiVersion: batch/v1
kind: CronJob
metadata: { name: tidy }
spec:
  schedule: "@daily"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers: [{ name: app, image: busybox }]
`,
};

for (const [kind, manifest] of Object.entries(manifests)) {
  test(`every line that is not in the manifest of a ${kind} has a layer and a reason`, async () => {
    const ask = await engine();
    const documents = splitDocuments(manifest);
    const judgement = await judge(analyseStructure(manifest), ask);
    assert.equal(judgement.verdict, "accepted");
    const review = await ask<Review>({ op: "review", manifest, options: { explain: true } });
    assert.ok(!isFailure(review));
    const { steps } = previewModel({ uri: "", version: 1, documents, judgements: [judgement], selected: 0, review, language: "en" });
    const unexplained = steps.flatMap(({ lines }) => lines.filter(({ origin, layer, because }) => origin !== "written" && !(layer && because)));
    assert.deepEqual(unexplained.map(({ text }) => text), []);
    assert.ok(steps.every(({ lines }) => 0 < lines.length));
  });
}
