import type { CauseRule } from "../rule.js";
import { lastName } from "../field-name.js";
import { supportedValueCandidates, supportedValues } from "../../fixes/supported-value.js";

/** A value outside the list of those that the field takes. */
export const unsupportedValue: CauseRule = {
  explains: "cause",
  code: "unsupported-value",
  reasons: ["FieldValueNotSupported"],
  fields: [],
  summary: { en: "A value outside the list of those that the field takes.", ko: "필드가 받는 값 목록에 없는 값입니다." },
  why: {
    en: "The field takes one of a few words, written exactly so, capitals included.",
    ko: "이 필드는 정해진 몇 가지 단어만 받으며, 대소문자까지 정확해야 합니다.",
  },
  url: "https://kubernetes.io/docs/reference/using-api/api-concepts/#dry-run",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      terminationMessagePolicy: file
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      terminationMessagePolicy: File
`,
  title: ({ cause, badValue }) => {
    const [nearest] = supportedValues(cause, badValue);
    const field = lastName(cause.field);
    const shown = badValue ?? "";
    if (nearest === undefined) return { en: `"${shown}" is not supported for "${field}"`, ko: `"${field}"에는 "${shown}"을(를) 쓸 수 없습니다` };
    return { en: `"${shown}" is not supported for "${field}": "${nearest}" is the nearest`, ko: `"${field}"에는 "${shown}"을(를) 쓸 수 없습니다. 가장 가까운 값은 "${nearest}"입니다` };
  },
  fixes: supportedValueCandidates,
};
