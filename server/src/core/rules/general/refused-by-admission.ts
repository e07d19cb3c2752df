import type { CauseRule } from "../rule.js";
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
    en: "Admission runs before validation and hides what validation would say.",
    ko: "어드미션은 검증보다 먼저 실행되므로 검증 메시지는 보이지 않습니다.",
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
    const field = lastName(cause.field);
    return field === ""
      ? { en: "Admission refuses this object", ko: "어드미션이 이 객체를 거부합니다" }
      : { en: `Admission refuses "${field}"`, ko: `어드미션이 "${field}"을(를) 거부합니다` };
  },
  fixes: removeCandidate,
};
