import { addCandidate, removeAt, targetOf } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** Restart rules of a container that has no restart policy of its own. */
export const restartRulesWithoutPolicy: CauseRule = {
  explains: "cause",
  code: "restart-rules-without-policy",
  reasons: ["FieldValueRequired"],
  fields: ["C.restartPolicy"],
  summary: { en: "Restart rules of a container without a restart policy of its own.", ko: "자체 재시작 정책 없이 재시작 규칙만 둔 컨테이너입니다." },
  why: {
    en: "The rules are exceptions from the container's restartPolicy, so that it must be written beside them.",
    ko: "규칙은 컨테이너의 restartPolicy에 대한 예외이므로 restartPolicy를 함께 적어야 합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-restart-rules",
  bad: `
spec:
  restartPolicy: Never
  containers:
    - name: web
      image: nginx:1.27
      restartPolicyRules:
        - action: Restart
          exitCodes:
            operator: In
            values: [42]
`,
  good: `
spec:
  restartPolicy: Never
  containers:
    - name: web
      image: nginx:1.27
      restartPolicy: Never
      restartPolicyRules:
        - action: Restart
          exitCodes:
            operator: In
            values: [42]
`,
  title: () => ({ en: "restartPolicyRules need the container's own restartPolicy", ko: "restartPolicyRules를 쓰려면 컨테이너 자체의 restartPolicy가 필요합니다" }),
  fixes: (context) => {
    const path = targetOf(context);
    const rules = [...path.slice(0, -1), "restartPolicyRules"];
    return [...["Never", "OnFailure", "Always"].map((policy) => addCandidate(path, policy)), removeAt(rules)];
  },
};
