import { supportedValueCandidates } from "../../fixes/supported-value.js";
import type { CauseRule } from "../rule.js";

/** A restart policy that is none of the three. */
export const unknownRestartPolicy: CauseRule = {
  explains: "cause",
  code: "unknown-restart-policy",
  settles: ["restart-policy-of-workload"],
  reasons: ["FieldValueNotSupported"],
  fields: ["spec.restartPolicy", "C.restartPolicy"],
  message: /supported values: "\w+", "/,
  summary: { en: "A restart policy that does not exist.", ko: "존재하지 않는 재시작 정책입니다." },
  why: {
    en: "Always restarts containers whenever they end, OnFailure only after an error, Never not at all. Capitals count.",
    ko: "Always는 끝날 때마다, OnFailure는 실패했을 때만 컨테이너를 다시 시작하고 Never는 다시 시작하지 않습니다. 대소문자를 구분합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy",
  bad: `
spec:
  restartPolicy: always
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  restartPolicy: Always
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ badValue }) => ({
    en: `"${badValue ?? ""}" is no restart policy: take Always, OnFailure or Never`,
    ko: `"${badValue ?? ""}"은(는) 재시작 정책이 아닙니다. Always, OnFailure, Never 중에서 쓰세요`,
  }),
  fixes: supportedValueCandidates,
};
