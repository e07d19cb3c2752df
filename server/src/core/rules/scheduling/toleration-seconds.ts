import { removeAt, targetOf, writeCandidate } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A time limit of a toleration that evicts nothing. */
export const tolerationSeconds: CauseRule = {
  explains: "cause",
  code: "toleration-seconds",
  reasons: ["FieldValueInvalid"],
  fields: ["spec.tolerations[*].effect"],
  message: /tolerationSeconds/,
  summary: { en: "A time limit of a toleration that evicts nothing.", ko: "축출하지 않는 톨러레이션에 시간 제한이 있습니다." },
  why: {
    en: "tolerationSeconds says how long a pod may stay on a node that gets a NoExecute taint; the other effects never evict.",
    ko: "tolerationSeconds는 NoExecute 테인트가 붙은 노드에 얼마나 머물 수 있는지를 정합니다. 다른 효과는 파드를 축출하지 않습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/#concepts",
  bad: `
spec:
  tolerations:
    - key: example.com/slow
      operator: Exists
      effect: NoSchedule
      tolerationSeconds: 60
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  tolerations:
    - key: example.com/slow
      operator: Exists
      effect: NoExecute
      tolerationSeconds: 60
  containers:
    - name: web
      image: nginx:1.27
`,
  title: () => ({ en: "tolerationSeconds needs effect: NoExecute", ko: "tolerationSeconds에는 effect: NoExecute가 필요합니다" }),
  fixes: (context) => {
    const toleration = targetOf(context).slice(0, -1);
    const execute = writeCandidate([...toleration, "effect"], "NoExecute");
    return [{ ...execute, title: { en: "Write effect: NoExecute", ko: "effect: NoExecute(으)로 쓰기" } }, removeAt([...toleration, "tolerationSeconds"])];
  },
};
