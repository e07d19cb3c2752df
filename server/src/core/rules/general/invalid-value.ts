import type { CauseRule } from "../rule.js";
import { lastName } from "../field-name.js";
import { validValueCandidates } from "../../fixes/valid-value.js";

/** A value that validation does not accept. */
export const invalidValue: CauseRule = {
  explains: "cause",
  code: "invalid-value",
  reasons: [],
  fields: [],
  summary: { en: "A value that validation does not accept.", ko: "검증에서 받아들이지 않는 값입니다." },
  why: {
    en: "The server's message says which form or range the value must have.",
    ko: "서버의 메시지에 값이 가져야 할 형식이나 범위가 나와 있습니다.",
  },
  url: "https://kubernetes.io/docs/reference/using-api/api-concepts/#dry-run",
  bad: `
spec:
  readinessGates:
    - conditionType: is ready
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  readinessGates:
    - conditionType: is-ready
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ cause, badValue }) => {
    const field = lastName(cause.field);
    const shown = badValue === undefined || 40 < badValue.length ? undefined : badValue;
    if (shown === undefined) return { en: `"${field}" has a value that is not allowed`, ko: `"${field}"의 값이 허용되지 않습니다` };
    return { en: `"${shown}" is not allowed for "${field}"`, ko: `"${field}"에는 "${shown}"을(를) 쓸 수 없습니다` };
  },
  fixes: validValueCandidates,
};
