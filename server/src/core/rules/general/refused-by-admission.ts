import type { CauseRule } from "../rule.js";
import type { Text } from "../../language/text.js";
import { lastName } from "../field-name.js";
import { removeCandidate } from "../../fixes/remove-field.js";

/** An admission plugin of the API server refuses the object. */
export const refusedByAdmission: CauseRule = {
  explains: "cause",
  code: "refused-by-admission",
  reasons: ["Forbidden"],
  fields: [],
  summary: { en: "An admission plugin of the API server refuses the object.", ko: "API 서버의 어드미션 플러그인이 객체를 거부합니다." },
  why: {
    en: "Admission knows what a cluster allows beyond what is valid. Other mistakes may show only when this one is gone.",
    ko: "어드미션은 유효한지와 별개로 클러스터가 허용하는지를 봅니다. 이 문제를 고친 뒤에야 다른 문제가 보일 수 있습니다.",
  },
  url: "https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/",
  bad: `
metadata:
  name: web
  annotations:
    kubernetes.io/config.mirror: mirror
spec:
  nodeName: node-1
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: login
      secret:
        secretName: login
`,
  good: `
metadata:
  name: web
spec:
  nodeName: node-1
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: login
      secret:
        secretName: login
`,
  title: ({ cause }) => {
    const limit = namespaceLimitTitle(cause.message);
    if (limit !== undefined) return limit;
    const field = lastName(cause.field);
    return field === ""
      ? { en: "Admission refuses this object", ko: "어드미션이 이 객체를 거부합니다" }
      : { en: `Admission refuses "${field}"`, ko: `어드미션이 "${field}"을(를) 거부합니다` };
  },
  fixes: removeCandidate,
};

/** What LimitRanger and ResourceQuota say, by their words; undefined for every other plugin. */
function namespaceLimitTitle(message: string): Text | undefined {
  const resource = /^(?:minimum|maximum) (\S+) usage per |^(\S+) max limit to request ratio per /.exec(message)?.slice(1).find((name) => name !== undefined);
  if (resource !== undefined) {
    return { en: `Outside what a LimitRange of the namespace allows: ${resource}`, ko: `네임스페이스의 LimitRange가 허용하는 범위를 벗어납니다: ${resource}` };
  }
  const exceeded = /^exceeded quota: ([^,]+),/.exec(message)?.[1];
  if (exceeded !== undefined) return { en: `ResourceQuota ${exceeded} has no room for this`, ko: `ResourceQuota ${exceeded}에 이것이 들어갈 자리가 없습니다` };
  const wanting = /^failed quota: ([^:]+): must specify/.exec(message)?.[1];
  return wanting === undefined
    ? undefined
    : { en: `ResourceQuota ${wanting} wants requests or limits that are not set`, ko: `ResourceQuota ${wanting}이(가) 요구하는 requests나 limits가 없습니다` };
}
