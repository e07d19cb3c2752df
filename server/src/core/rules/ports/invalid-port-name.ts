import { portNameCandidates } from "../../fixes/port-name.js";
import type { CauseRule } from "../rule.js";

/** A port's name that is longer than 15 characters, or has others than it may. */
export const invalidPortName: CauseRule = {
  explains: "cause",
  code: "invalid-port-name",
  reasons: ["FieldValueInvalid"],
  fields: ["C.ports[*].name", "spec.ports[*].name", "spec.ports[*].targetPort"],
  summary: { en: "A port's name that is too long or has characters that it may not have.", ko: "너무 길거나 쓸 수 없는 문자가 든 포트 이름입니다." },
  why: {
    en: "Port names are service names as IANA defines them: at most 15 lower-case letters, digits and single hyphens, at least one letter.",
    ko: "포트 이름은 IANA의 서비스 이름 규칙을 따릅니다. 소문자, 숫자, 연속되지 않는 하이픈으로 최대 15자이며 글자가 하나 이상 있어야 합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      ports:
        - name: web_server_metrics
          containerPort: 9113
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      ports:
        - name: metrics
          containerPort: 9113
`,
  title: ({ badValue, cause }) => {
    const name = badValue ?? "";
    if (15 < name.length && /no more than 15/.test(cause.message)) {
      return { en: `"${name}" has ${name.length} characters: a port name has at most 15`, ko: `"${name}"은(는) ${name.length}자입니다. 포트 이름은 최대 15자입니다` };
    }
    return { en: `"${name}" is no port name: use lower-case letters, digits and single "-"`, ko: `"${name}"은(는) 포트 이름으로 쓸 수 없습니다. 소문자, 숫자, "-"만 쓰세요` };
  },
  fixes: portNameCandidates,
};
