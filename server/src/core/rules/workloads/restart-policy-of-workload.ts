import { addCandidate, removeAt, targetOf, writeCandidates } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A restart policy that a controller's pods can't have. */
export const restartPolicyOfWorkload: CauseRule = {
  explains: "cause",
  code: "restart-policy-of-workload",
  reasons: ["FieldValueNotSupported", "FieldValueRequired", "FieldValueInvalid"],
  fields: ["spec.restartPolicy"],
  message: /supported values: "Always"$|valid values: "OnFailure", "Never"|valid values: .*Never|podFailurePolicy|supported values: "OnFailure", "Never"/,
  summary: { en: "A restart policy that a controller's pods can't have.", ko: "컨트롤러의 파드가 가질 수 없는 재시작 정책입니다." },
  why: {
    en: "Pods of Deployments and their like run for good, so they restart Always; pods of Jobs end, so they say OnFailure or Never, with no default.",
    ko: "디플로이먼트 등의 파드는 계속 실행되므로 Always만 됩니다. 잡의 파드는 끝나야 하므로 OnFailure나 Never를 써야 하며 기본값이 없습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/controllers/job/#pod-template",
  bad: `
apiVersion: batch/v1
kind: Job
metadata:
  name: report
spec:
  template:
    spec:
      containers:
        - name: report
          image: busybox:1.36
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
      containers:
        - name: report
          image: busybox:1.36
`,
  title: ({ kind, badValue, cause }) => {
    const isJob = kind.kind === "Job" || kind.kind === "CronJob";
    if (/podFailurePolicy/.test(cause.message)) return { en: "A podFailurePolicy needs restartPolicy: Never", ko: "podFailurePolicy에는 restartPolicy: Never가 필요합니다" };
    if (!isJob) return { en: `Pods of a ${kind.kind} always restart: restartPolicy can't be ${badValue ?? "this"}`, ko: `${kind.kind}의 파드는 항상 재시작합니다. restartPolicy는 Always여야 합니다` };
    return { en: `Pods of a ${kind.kind} need restartPolicy: OnFailure or Never`, ko: `${kind.kind}의 파드에는 restartPolicy: OnFailure나 Never가 필요합니다` };
  },
  fixes: (context) => {
    const path = targetOf(context);
    const isJob = context.kind.kind === "Job" || context.kind.kind === "CronJob";
    if (!isJob) return [...writeCandidates(path, ["Always"], context.badValue), removeAt(path)];
    const policies = context.kind.kind === "CronJob" ? ["OnFailure", "Never"] : ["Never", "OnFailure"];
    const written = (context.badValue ?? "").toLowerCase().replace(/[^a-z]/g, "");
    const near = policies.find((policy) => policy.toLowerCase() === written);
    const ordered = near === undefined ? policies : [near, ...policies];
    return context.at.missing.length === 0 ? writeCandidates(path, ordered, context.badValue) : [...new Set(ordered)].map((policy) => addCandidate(path, policy));
  },
};
