import { supportedValueCandidates } from "../../fixes/supported-value.js";
import type { CauseRule } from "../rule.js";

/** An effect that taints do not have. */
export const unknownTaintEffect: CauseRule = {
  explains: "cause",
  code: "unknown-taint-effect",
  reasons: ["FieldValueNotSupported"],
  fields: ["spec.tolerations[*].effect"],
  summary: { en: "An effect that taints do not have.", ko: "테인트에 없는 효과입니다." },
  why: {
    en: "NoSchedule keeps new pods away, PreferNoSchedule tries to, NoExecute evicts those that run. Without effect all are tolerated.",
    ko: "NoSchedule은 새 파드를 막고, PreferNoSchedule은 가능하면 막고, NoExecute는 실행 중인 파드를 축출합니다. effect가 없으면 모두 허용합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/#concepts",
  bad: `
spec:
  tolerations:
    - key: dedicated
      operator: Exists
      effect: noSchedule
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  tolerations:
    - key: dedicated
      operator: Exists
      effect: NoSchedule
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ badValue }) => ({
    en: `"${badValue ?? ""}" is no effect of a taint: NoSchedule, PreferNoSchedule or NoExecute`,
    ko: `"${badValue ?? ""}"은(는) 테인트의 효과가 아닙니다. NoSchedule, PreferNoSchedule, NoExecute 중에서 쓰세요`,
  }),
  fixes: supportedValueCandidates,
};
