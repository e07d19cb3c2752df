import { addCandidate, targetOf, writeCandidates } from "../../fixes/write-value.js";
import { lastName } from "../field-name.js";
import type { CauseRule } from "../rule.js";

/** A spread that allows no difference at all. */
export const maxSkew: CauseRule = {
  explains: "cause",
  code: "max-skew",
  reasons: ["FieldValueInvalid"],
  fields: ["spec.topologySpreadConstraints[*].maxSkew", "spec.topologySpreadConstraints[*].minDomains"],
  message: /must be greater than/,
  summary: { en: "A spread of pods whose allowed difference is not at least one.", ko: "허용 차이가 1보다 작은 분산 조건입니다." },
  why: {
    en: "maxSkew is by how many pods two zones or nodes may differ. It has no default, and even an even spread needs 1.",
    ko: "maxSkew는 두 존이나 노드의 파드 수가 얼마나 달라도 되는지를 정합니다. 기본값이 없으며 고르게 나누려면 1을 씁니다.",
  },
  url: "https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/#spread-constraint-definition",
  bad: `
spec:
  topologySpreadConstraints:
    - topologyKey: kubernetes.io/hostname
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
  title: ({ at, badValue, cause }) =>
    at.missing.length !== 0
      ? { en: `"${lastName(cause.field)}" is missing: at least 1`, ko: `"${lastName(cause.field)}"이(가) 없습니다. 1 이상이어야 합니다` }
      : { en: `"${lastName(cause.field)}" is at least 1, not ${badValue ?? ""}`, ko: `"${lastName(cause.field)}"은(는) 1 이상이어야 합니다(지금 ${badValue ?? ""})` },
  fixes: (context) => {
    if (context.at.missing.length !== 0) return [addCandidate(targetOf(context), 1)];
    const positive = Math.abs(Number(context.badValue));
    return writeCandidates(targetOf(context), [Math.max(1, positive), 1], context.badValue);
  },
};
