import { removeAt, targetOf, writeCandidate } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A least number of domains where pods are scheduled anyway. */
export const minDomainsWithoutBlock: CauseRule = {
  explains: "cause",
  code: "min-domains-without-block",
  reasons: ["FieldValueInvalid"],
  fields: ["spec.topologySpreadConstraints[*].minDomains"],
  message: /can only use minDomains|DoNotSchedule/,
  summary: { en: "A least number of domains where pods are scheduled anyway.", ko: "어차피 배치되는 조건에 최소 도메인 수가 있습니다." },
  why: {
    en: "minDomains lets pods wait until there are enough zones, which ScheduleAnyway never does.",
    ko: "minDomains는 존이 충분해질 때까지 파드를 기다리게 하지만 ScheduleAnyway는 기다리지 않습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/#spread-constraint-definition",
  bad: `
spec:
  topologySpreadConstraints:
    - maxSkew: 1
      minDomains: 3
      topologyKey: topology.kubernetes.io/zone
      whenUnsatisfiable: ScheduleAnyway
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
      minDomains: 3
      topologyKey: topology.kubernetes.io/zone
      whenUnsatisfiable: DoNotSchedule
      labelSelector:
        matchLabels:
          app: web
  containers:
    - name: web
      image: nginx:1.27
`,
  title: () => ({ en: "minDomains works with whenUnsatisfiable: DoNotSchedule only", ko: "minDomains는 whenUnsatisfiable: DoNotSchedule일 때만 쓸 수 있습니다" }),
  fixes: (context) => {
    const path = targetOf(context);
    const block = writeCandidate([...path.slice(0, -1), "whenUnsatisfiable"], "DoNotSchedule");
    return [{ ...block, title: { en: "Write whenUnsatisfiable: DoNotSchedule", ko: "whenUnsatisfiable: DoNotSchedule(으)로 쓰기" } }, removeAt(path)];
  },
};
