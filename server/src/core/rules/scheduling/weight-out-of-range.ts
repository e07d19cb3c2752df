import { targetOf, writeCandidates } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A preference that weighs nothing, or more than 100. */
export const weightOutOfRange: CauseRule = {
  explains: "cause",
  code: "weight-out-of-range",
  reasons: ["FieldValueInvalid"],
  fields: ["*.preferredDuringSchedulingIgnoredDuringExecution[*].weight"],
  summary: { en: "A preference that weighs nothing, or more than 100.", ko: "가중치가 없거나 100보다 큰 선호 조건입니다." },
  why: {
    en: "The scheduler adds the weights of all preferences that a node meets; each is from 1 to 100, and there is no default.",
    ko: "스케줄러는 노드가 만족하는 선호 조건의 가중치를 더합니다. 가중치는 1~100이며 기본값은 없습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#node-affinity-weight",
  bad: `
spec:
  affinity:
    nodeAffinity:
      preferredDuringSchedulingIgnoredDuringExecution:
        - weight: 1000
          preference:
            matchExpressions:
              - key: disk
                operator: Exists
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  affinity:
    nodeAffinity:
      preferredDuringSchedulingIgnoredDuringExecution:
        - weight: 100
          preference:
            matchExpressions:
              - key: disk
                operator: Exists
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ badValue, at }) =>
    at.missing.length !== 0
      ? { en: "This preference has no weight: give it one from 1 to 100", ko: "선호 조건에 가중치가 없습니다. 1~100 사이로 적으세요" }
      : { en: `A weight goes from 1 to 100, not ${badValue ?? ""}`, ko: `가중치는 1~100이어야 합니다(지금 ${badValue ?? ""})` },
  fixes: (context) => {
    const written = Number(context.badValue);
    const positive = Math.abs(written);
    const values = 1 <= positive && positive <= 100 ? [positive, 100] : 100 < positive ? [100] : [1, 100];
    return writeCandidates(targetOf(context), values, context.at.missing.length === 0 ? context.badValue : undefined);
  },
};
