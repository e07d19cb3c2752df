import { supportedValueCandidates } from "../../fixes/supported-value.js";
import type { CauseRule } from "../rule.js";

/** A policy for jobs that overlap which does not exist. */
export const unknownConcurrencyPolicy: CauseRule = {
  explains: "cause",
  code: "unknown-concurrency-policy",
  reasons: ["FieldValueNotSupported"],
  fields: ["spec.concurrencyPolicy"],
  summary: { en: "A policy for jobs that overlap which does not exist.", ko: "존재하지 않는 동시 실행 정책입니다." },
  why: {
    en: "Allow lets jobs overlap, Forbid skips the new one while the old one runs, Replace ends the old one.",
    ko: "Allow는 겹쳐 실행하고, Forbid는 이전 잡이 실행 중이면 건너뛰고, Replace는 이전 잡을 끝내고 새로 시작합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#concurrency-policy",
  bad: `
apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
  schedule: "0 9 * * *"
  concurrencyPolicy: forbid
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: OnFailure
          containers:
            - name: report
              image: busybox:1.36
`,
  good: `
apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
  schedule: "0 9 * * *"
  concurrencyPolicy: Forbid
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: OnFailure
          containers:
            - name: report
              image: busybox:1.36
`,
  title: ({ badValue }) => ({ en: `"${badValue ?? ""}" is none of Allow, Forbid and Replace`, ko: `"${badValue ?? ""}"은(는) 쓸 수 없습니다. Allow, Forbid, Replace 중에서 쓰세요` }),
  fixes: supportedValueCandidates,
};
