import { plainAt, plainText } from "../../document/plain-value.js";
import { valueOf } from "../../document/node.js";
import { nodeAt } from "../../document/read.js";
import { effectiveContainers } from "../../advice/effective-containers.js";
import { imageName } from "../../pod/image.js";
import type { AdviceRule } from "../rule.js";

/** Programs that stand beside others and never end by themselves. */
const companions = /(?:^|-)(?:istio-proxy|envoy|linkerd-proxy|cloud-sql-proxy|cloudsql-proxy|gce-proxy|fluent-bit|fluentd|filebeat|vector|promtail|vault-agent|oauth2-proxy|nginx|haproxy|telegraf|datadog-agent|otel-collector|opentelemetry-collector|jaeger-agent|statsd-exporter|git-sync|dind|proxy|sidecar)(?:-|$)/;

/** A container beside a job's own that never ends. */
export const sidecarKeepsJobFromCompleting: AdviceRule = {
  explains: "advice",
  code: "sidecar-keeps-job-from-completing",
  level: "hint",
  summary: { en: "A container beside a job's own that never ends.", ko: "잡의 컨테이너 옆에서 끝나지 않는 컨테이너입니다." },
  why: {
    en: "A job is complete when all containers of its pod have ended. As an init container with restartPolicy: Always a sidecar is ended with the last of the others.",
    ko: "잡은 파드의 모든 컨테이너가 끝나야 완료됩니다. restartPolicy: Always인 초기화 컨테이너로 두면 다른 컨테이너가 끝날 때 사이드카도 종료됩니다.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/#jobs-with-sidecar-containers",
  bad: `
apiVersion: batch/v1
kind: Job
metadata:
  name: report
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: report
          image: python:3.13
        - name: logs
          image: fluent/fluent-bit:3.2
`,
  good: `
apiVersion: batch/v1
kind: Job
metadata:
  name: report
spec:
  template:
    spec:
      restartPolicy: Never
      initContainers:
        - name: logs
          image: fluent/fluent-bit:3.2
          restartPolicy: Always
      containers:
        - name: report
          image: python:3.13
`,
  check: (context) => {
    const { kind, pod, root } = context;
    if (pod === undefined || (kind.kind !== "Job" && kind.kind !== "CronJob")) return [];
    const containers = effectiveContainers(context).filter(({ list }) => list === "containers");
    if (containers.length < 2) return [];
    return containers.slice(1).flatMap(({ path, name, value }) => {
      const image = imageName(plainText(value, ["image"]) ?? "").name;
      const staysOn = companions.test(image) || companions.test(name) || plainAt(value, ["readinessProbe"]) !== undefined;
      const node = nodeAt(root, path);
      if (!staysOn || node === undefined || plainAt(value, ["command"]) !== undefined) return [];
      const sidecar = { ...(valueOf(node) as Readonly<Record<string, unknown>>), restartPolicy: "Always" };
      return [
        {
          path: [...path, "name"],
          title: { en: `While "${name}" runs, this ${kind.kind === "Job" ? "job" : "job of the CronJob"} never completes`, ko: `"${name}"이(가) 실행되는 동안 잡이 완료되지 않습니다` },
          fixes: [
            {
              title: { en: "Make it a sidecar: an init container that keeps running", ko: "계속 실행되는 초기화 컨테이너(사이드카)로 만들기" },
              edits: [{ remove: path }, { append: [...pod, "spec", "initContainers"], item: sidecar }],
            },
          ],
        },
      ];
    });
  },
};
