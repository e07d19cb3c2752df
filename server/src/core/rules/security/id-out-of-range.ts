import { targetOf, writeCandidates } from "../../fixes/write-value.js";
import { lastName } from "../field-name.js";
import type { CauseRule } from "../rule.js";

/** A user or group id that Linux does not have. */
export const idOutOfRange: CauseRule = {
  explains: "cause",
  code: "id-out-of-range",
  reasons: ["FieldValueInvalid"],
  fields: ["*securityContext.runAsUser", "*securityContext.runAsGroup", "*securityContext.fsGroup", "*securityContext.supplementalGroups[*]"],
  summary: { en: "A user or group id that Linux does not have.", ko: "리눅스에 없는 사용자 또는 그룹 ID입니다." },
  why: {
    en: "Ids go from 0, which is root, to 2147483647.",
    ko: "ID는 root인 0부터 2147483647까지입니다.",
  },
  url: "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-the-security-context-for-a-pod",
  bad: `
spec:
  securityContext:
    runAsUser: -1
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  securityContext:
    runAsUser: 1000
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ badValue, cause }) => ({
    en: `${badValue ?? ""} is no id for "${lastName(cause.field)}": it goes from 0 to 2147483647`,
    ko: `${badValue ?? ""}은(는) "${lastName(cause.field)}"에 쓸 수 없습니다. 0~2147483647이어야 합니다`,
  }),
  fixes: (context) => {
    const positive = Math.abs(Number(context.badValue));
    const isUsual = 1 < positive && positive <= 2147483647;
    return writeCandidates(targetOf(context), isUsual ? [positive, 1000] : [1000], context.badValue);
  },
};
