import type { PartSnippet } from "../snippet.js";

export const tolerations: PartSnippet = {
  name: "tolerations",
  type: "PodSpec",
  title: { en: "Tolerations", ko: "톨러레이션" },
  description: {
    en: "Lets the pod run on nodes with this taint.",
    ko: "이 테인트가 있는 노드에서도 실행되게 합니다.",
  },
  body: `tolerations:
  - key: «node-role.kubernetes.io/control-plane»
    operator: Exists
    effect: «NoSchedule|NoExecute|PreferNoSchedule»
`,
};
