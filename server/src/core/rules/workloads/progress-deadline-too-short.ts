import { scalarAt } from "../../document/read.js";
import { removeAt, targetOf, writeCandidates } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A deadline for progress that ends before a pod could count as available. */
export const progressDeadlineTooShort: CauseRule = {
  explains: "cause",
  code: "progress-deadline-too-short",
  reasons: ["FieldValueInvalid"],
  fields: ["spec.progressDeadlineSeconds"],
  message: /minReadySeconds/,
  summary: { en: "A deadline for progress that ends before a pod could count as available.", ko: "파드가 사용 가능해지기도 전에 끝나는 진행 마감 시간입니다." },
  why: {
    en: "A pod is available after it has been ready for minReadySeconds, so that the deadline for progress has to be later.",
    ko: "파드는 minReadySeconds 동안 준비 상태여야 사용 가능해지므로 진행 마감 시간은 그보다 길어야 합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#progress-deadline-seconds",
  bad: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  minReadySeconds: 60
  progressDeadlineSeconds: 30
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: nginx:1.27
`,
  good: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  minReadySeconds: 60
  progressDeadlineSeconds: 600
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: nginx:1.27
`,
  title: ({ badValue, root }) => {
    const ready = scalarAt(root, ["spec", "minReadySeconds"]);
    return {
      en: `progressDeadlineSeconds must be greater than minReadySeconds (${String(ready ?? 0)}), not ${badValue ?? ""}`,
      ko: `progressDeadlineSeconds는 minReadySeconds(${String(ready ?? 0)})보다 커야 합니다(지금 ${badValue ?? ""})`,
    };
  },
  fixes: (context) => {
    const ready = Number(scalarAt(context.root, ["spec", "minReadySeconds"]) ?? 0);
    return [removeAt(targetOf(context)), ...writeCandidates(targetOf(context), [ready + 600], context.badValue)];
  },
};
