import { labelCandidates } from "../../fixes/label.js";
import type { CauseRule } from "../rule.js";

/** A node selector that no node's labels can match. */
export const invalidNodeSelector: CauseRule = {
  explains: "cause",
  code: "invalid-node-selector",
  reasons: ["FieldValueInvalid"],
  fields: ["spec.nodeSelector", "spec.nodeSelector*"],
  summary: { en: "A node selector that no node's labels can match.", ko: "어떤 노드의 레이블과도 일치할 수 없는 노드 셀렉터입니다." },
  why: {
    en: "A node selector lists labels of nodes, so its keys and values are those of labels: letters and digits, - _ . inside, at most 63.",
    ko: "노드 셀렉터는 노드의 레이블을 나열하므로 레이블 규칙을 따릅니다. 글자와 숫자, 그 사이의 - _ .만 최대 63자까지 씁니다.",
  },
  url: "https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#nodeselector",
  bad: `
spec:
  nodeSelector:
    disk type: ssd
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  nodeSelector:
    disk-type: ssd
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ badValue }) => ({ en: `"${badValue ?? ""}" can't be part of a node's label`, ko: `"${badValue ?? ""}"은(는) 노드 레이블이 될 수 없습니다` }),
  fixes: labelCandidates,
};
