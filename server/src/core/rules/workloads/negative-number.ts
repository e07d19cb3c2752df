import { removeAt, targetOf, writeCandidates } from "../../fixes/write-value.js";
import { lastName } from "../field-name.js";
import type { CauseRule } from "../rule.js";

/** A count or a time below zero. */
export const negativeNumber: CauseRule = {
  explains: "cause",
  code: "negative-number",
  reasons: ["FieldValueInvalid"],
  fields: [
    "*spec.replicas", "*spec.minReadySeconds", "*spec.revisionHistoryLimit", "*spec.progressDeadlineSeconds", "*spec.completions", "*spec.parallelism",
    "*spec.backoffLimit", "*spec.backoffLimitPerIndex", "*spec.maxFailedIndexes", "*spec.ttlSecondsAfterFinished", "*spec.activeDeadlineSeconds",
    "spec.successfulJobsHistoryLimit", "spec.failedJobsHistoryLimit", "spec.startingDeadlineSeconds", "*.partition", "*.ordinals.start",
    "*.terminationGracePeriodSeconds", "*.maxUnavailable", "*.maxSurge",
  ],
  message: /must be (?:greater than or equal to 0|non-negative)/,
  summary: { en: "A count or a time below zero.", ko: "0보다 작은 개수나 시간입니다." },
  why: { en: "There can't be fewer than no pods, tries or seconds.", ko: "파드 수, 시도 횟수, 초는 0보다 작을 수 없습니다." },
  url: "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#writing-a-deployment-spec",
  bad: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: -3
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
  replicas: 3
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
  title: ({ cause, badValue }) => ({ en: `"${lastName(cause.field)}" can't be ${badValue ?? "negative"}`, ko: `"${lastName(cause.field)}"은(는) ${badValue ?? "음수"}일 수 없습니다` }),
  fixes: (context) => {
    const written = context.badValue ?? "";
    const positive = written.replace(/^-/, "");
    const value = /^\d+$/.test(positive) ? Number(positive) : positive;
    return [...writeCandidates(targetOf(context), [value], written), removeAt(targetOf(context))];
  },
};
