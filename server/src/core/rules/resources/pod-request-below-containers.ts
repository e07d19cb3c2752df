import { targetOf, removeAt, writeCandidates } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** Requests or limits of a pod that are smaller than what its containers ask for. */
export const podRequestBelowContainers: CauseRule = {
  explains: "cause",
  code: "pod-request-below-containers",
  reasons: ["FieldValueInvalid"],
  fields: ["spec.resources.requests[*]", "spec.resources.limits[*]"],
  message: /aggregate/,
  summary: { en: "A request of the pod that is smaller than what its containers ask for.", ko: "컨테이너들의 합보다 작은 파드 요청량입니다." },
  why: {
    en: "spec.resources is what the whole pod gets, so that it has to hold what the containers reserve together.",
    ko: "spec.resources는 파드 전체가 받는 양이므로 컨테이너들이 예약하는 양을 모두 담을 수 있어야 합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#pod-level-resource-specification",
  bad: `
spec:
  resources:
    requests:
      cpu: 100m
  containers:
    - name: web
      image: nginx:1.27
      resources:
        requests:
          cpu: 200m
`,
  good: `
spec:
  resources:
    requests:
      cpu: 200m
  containers:
    - name: web
      image: nginx:1.27
      resources:
        requests:
          cpu: 200m
`,
  title: ({ cause, badValue }) => {
    const total = /(?:of|than|equal to) [^.]*?(\d+\w*)\.?$/.exec(cause.message)?.[1];
    return total === undefined
      ? { en: `The containers ask for more than ${badValue ?? "this"}`, ko: `컨테이너들이 ${badValue ?? "이 값"}보다 많이 요청합니다` }
      : { en: `The containers ask for ${total}, more than the pod's ${badValue ?? ""}`, ko: `컨테이너들의 합 ${total}이(가) 파드의 ${badValue ?? ""}보다 큽니다` };
  },
  fixes: (context) => {
    const total = /(?:of|than|equal to) [^.]*?(\d+\w*)\.?$/.exec(context.cause.message)?.[1];
    return [...writeCandidates(targetOf(context), total === undefined ? [] : [total], context.badValue), removeAt(targetOf(context))];
  },
};
