import type { CauseRule } from "../rule.js";
import { lastName } from "../field-name.js";
import { requiredCandidates } from "../../fixes/add-required.js";

/** A value that must be given is missing. */
export const requiredValue: CauseRule = {
  explains: "cause",
  code: "required-value",
  isMadeUp: true,
  reasons: ["FieldValueRequired"],
  fields: [],
  summary: { en: "A value that must be given is missing.", ko: "반드시 있어야 하는 값이 없습니다." },
  why: {
    en: "The field has no default, and the object means nothing without it.",
    ko: "이 필드에는 기본값이 없으며, 이 값 없이는 객체가 의미를 갖지 못합니다.",
  },
  url: "https://kubernetes.io/docs/reference/using-api/api-concepts/#dry-run",
  bad: `
spec:
  os: {}
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  os:
    name: linux
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ cause }) => {
    const field = lastName(cause.field);
    return { en: `"${field}" is required here`, ko: `여기에는 "${field}"이(가) 필요합니다` };
  },
  fixes: requiredCandidates,
};
