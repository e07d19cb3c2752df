import { removeAt } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** Two spread constraints over the same topology with the same consequence. */
export const repeatedSpread: CauseRule = {
  explains: "cause",
  code: "repeated-spread",
  reasons: ["FieldValueDuplicate"],
  fields: ["spec.topologySpreadConstraints[*]*"],
  summary: { en: "Two spread constraints over the same topology with the same consequence.", ko: "같은 토폴로지에 같은 결과를 갖는 분산 조건이 둘 있습니다." },
  why: {
    en: "Topology key and whenUnsatisfiable together name a constraint, so that of each pair there can be one.",
    ko: "topologyKey와 whenUnsatisfiable의 조합이 조건을 식별하므로 조합마다 하나만 둘 수 있습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/#spread-constraint-definition",
  bad: `
spec:
  topologySpreadConstraints:
    - maxSkew: 1
      topologyKey: kubernetes.io/hostname
      whenUnsatisfiable: DoNotSchedule
      labelSelector:
        matchLabels:
          app: web
    - maxSkew: 2
      topologyKey: kubernetes.io/hostname
      whenUnsatisfiable: DoNotSchedule
      labelSelector:
        matchLabels:
          app: web
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  topologySpreadConstraints:
    - maxSkew: 1
      topologyKey: kubernetes.io/hostname
      whenUnsatisfiable: DoNotSchedule
      labelSelector:
        matchLabels:
          app: web
  containers:
    - name: web
      image: nginx:1.27
`,
  title: () => ({ en: "There is a constraint of this topologyKey and whenUnsatisfiable already", ko: "같은 topologyKey와 whenUnsatisfiable을 가진 조건이 이미 있습니다" }),
  fixes: ({ at }) => {
    const list = at.path.lastIndexOf("topologySpreadConstraints");
    const item = at.path.slice(0, list + 2);
    return typeof item.at(-1) === "number" ? [removeAt(item)] : [];
  },
};
