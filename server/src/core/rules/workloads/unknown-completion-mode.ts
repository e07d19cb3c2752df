import { supportedValueCandidates } from "../../fixes/supported-value.js";
import type { CauseRule } from "../rule.js";

/** A completion mode or replacement policy that jobs do not have. */
export const unknownCompletionMode: CauseRule = {
  explains: "cause",
  code: "unknown-completion-mode",
  reasons: ["FieldValueNotSupported"],
  fields: ["*spec.completionMode", "*spec.podReplacementPolicy"],
  summary: { en: "A completion mode or replacement policy that jobs do not have.", ko: "잡에 없는 완료 모드나 교체 정책입니다." },
  why: {
    en: "A job is NonIndexed or Indexed, and replaces pods when they have Failed or already when they are TerminatingOrFailed.",
    ko: "잡은 NonIndexed나 Indexed이며, 파드가 Failed일 때 또는 TerminatingOrFailed일 때 교체합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/controllers/job/#completion-mode",
  bad: `
apiVersion: batch/v1
kind: Job
metadata:
  name: report
spec:
  completions: 3
  completionMode: indexed
  template:
    spec:
      restartPolicy: Never
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
  completions: 3
  completionMode: Indexed
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: report
          image: busybox:1.36
`,
  title: ({ badValue, cause }) => {
    const values = [...cause.message.matchAll(/"(\w+)"/g)].map((match) => match[1] as string).slice(1);
    return { en: `"${badValue ?? ""}" is none of ${values.join(", ")}`, ko: `"${badValue ?? ""}"은(는) 쓸 수 없습니다. ${values.join(", ")} 중에서 쓰세요` };
  },
  fixes: supportedValueCandidates,
};
