import { supportedValueCandidates } from "../../fixes/supported-value.js";
import type { CauseRule } from "../rule.js";

/** A spread that does not say, or not rightly, what to do when it is not possible. */
export const unknownWhenUnsatisfiable: CauseRule = {
  explains: "cause",
  code: "unknown-when-unsatisfiable",
  reasons: ["FieldValueNotSupported"],
  fields: ["spec.topologySpreadConstraints[*].whenUnsatisfiable"],
  summary: { en: "A spread that does not say what to do when it is not possible.", ko: "불가능할 때 어떻게 할지 적지 않은 분산 조건입니다." },
  why: {
    en: "DoNotSchedule lets the pod wait, ScheduleAnyway takes the best node there is. There is no default.",
    ko: "DoNotSchedule은 파드를 기다리게 하고 ScheduleAnyway는 그나마 가장 나은 노드에 배치합니다. 기본값은 없습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/#spread-constraint-definition",
  bad: `
spec:
  topologySpreadConstraints:
    - maxSkew: 1
      topologyKey: kubernetes.io/hostname
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
      whenUnsatisfiable: ScheduleAnyway
      labelSelector:
        matchLabels:
          app: web
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ badValue, at }) =>
    at.missing.length !== 0 || badValue === undefined || badValue === ""
      ? { en: "Say what to do when this can't be met: add whenUnsatisfiable", ko: "조건을 만족할 수 없을 때 어떻게 할지 whenUnsatisfiable을 추가하세요" }
      : { en: `"${badValue}" is none of DoNotSchedule and ScheduleAnyway`, ko: `"${badValue}"은(는) 쓸 수 없습니다. DoNotSchedule이나 ScheduleAnyway로 쓰세요` },
  fixes: supportedValueCandidates,
};
