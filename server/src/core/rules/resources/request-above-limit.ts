import { nodeAt } from "../../document/read.js";
import { balanceCandidates, resourceOf } from "../../fixes/balance-resources.js";
import type { CauseRule } from "../rule.js";

/** A request that is larger than its limit. */
export const requestAboveLimit: CauseRule = {
  explains: "cause",
  code: "request-above-limit",
  isMadeUp: true,
  reasons: ["FieldValueInvalid"],
  fields: ["C.resources.requests", "spec.resources.requests", "*.resources.requests"],
  message: /must be less than or equal to .* limit/,
  summary: { en: "A request that is larger than its limit.", ko: "제한보다 큰 요청량입니다." },
  why: {
    en: "The scheduler reserves the request and the node allows no more than the limit, so what is reserved could never be used.",
    ko: "스케줄러는 요청량을 예약하고 노드는 제한까지만 허용하므로 예약한 만큼 쓸 수 없게 됩니다.",
  },
  url: "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#requests-and-limits",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      resources:
        requests:
          memory: 512Mi
        limits:
          memory: 256Mi
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      resources:
        requests:
          memory: 256Mi
        limits:
          memory: 256Mi
`,
  title: (context) => {
    const { name, limit } = resourceOf(context);
    const request = context.badValue ?? "";
    return { en: `This requests ${request} of ${name}, more than the limit of ${limit}`, ko: `${name} 요청량 ${request}이(가) 제한 ${limit}보다 큽니다` };
  },
  related: (context) => {
    const { limitPath } = resourceOf(context);
    return nodeAt(context.root, limitPath) === undefined ? [] : [{ at: limitPath, text: { en: "The limit stands here.", ko: "제한은 여기에 있습니다." } }];
  },
  fixes: balanceCandidates,
};
