import { removeAt, targetOf } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A required node affinity without a term. */
export const missingNodeSelectorTerms: CauseRule = {
  explains: "cause",
  code: "missing-node-selector-terms",
  isMadeUp: true,
  reasons: ["FieldValueRequired"],
  fields: ["*.nodeSelectorTerms"],
  summary: { en: "A required node affinity without a term.", ko: "조건이 없는 필수 노드 어피니티입니다." },
  why: {
    en: "A node has to match one of nodeSelectorTerms; with none of them, no node could.",
    ko: "노드는 nodeSelectorTerms 중 하나와 일치해야 하므로 조건이 없으면 어떤 노드도 일치하지 않습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#node-affinity",
  bad: `
spec:
  affinity:
    nodeAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
        nodeSelectorTerms: []
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  affinity:
    nodeAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
        nodeSelectorTerms:
          - matchExpressions:
              - key: kubernetes.io/os
                operator: In
                values: [linux]
  containers:
    - name: web
      image: nginx:1.27
`,
  title: () => ({ en: "A required node affinity needs at least one term", ko: "필수 노드 어피니티에는 조건이 하나 이상 필요합니다" }),
  fixes: (context) => {
    const path = targetOf(context);
    const terms = [{ matchExpressions: [{ key: "kubernetes.io/os", operator: "In", values: ["linux"] }] }];
    return [removeAt(path.slice(0, -2)), { title: { en: "Add a term", ko: "조건 추가하기" }, edits: [{ set: path, to: terms }] }];
  },
};
