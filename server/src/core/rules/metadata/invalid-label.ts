import { nodeAt } from "../../document/read.js";
import { labelCandidates } from "../../fixes/label.js";
import type { CauseRule } from "../rule.js";

/** A label's key or value that has other characters than it may. */
export const invalidLabel: CauseRule = {
  explains: "cause",
  code: "invalid-label",
  reasons: ["FieldValueInvalid"],
  fields: ["metadata.labels", "spec.template.labels", "spec.jobTemplate.spec.template.labels", "*.metadata.labels", "labels"],
  message: /name part|prefix part|qualified name|valid label|characters|bytes|non-empty/,
  summary: { en: "A label's key or value with characters that labels may not have.", ko: "레이블에 쓸 수 없는 문자가 든 키나 값입니다." },
  why: {
    en: "Selectors compare labels, so both sides are short words: letters, digits, - _ . inside, at most 63; a key may have a domain and / before it.",
    ko: "셀렉터가 레이블을 비교하므로 키와 값은 짧은 단어여야 합니다. 글자와 숫자, 그 사이의 - _ .만 최대 63자까지 쓰며, 키 앞에는 도메인과 /를 붙일 수 있습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set",
  bad: `
metadata:
  name: web
  labels:
    app: my web app
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
metadata:
  name: web
  labels:
    app: my-web-app
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ badValue, at }) => {
    const shown = badValue ?? "";
    if (63 < shown.length) return { en: `This label has ${shown.length} characters: 63 are allowed`, ko: `레이블이 ${shown.length}자입니다. 최대 63자까지 쓸 수 있습니다` };
    const isKey = at.missing.length !== 0 || at.entry?.name === shown || (nodeAt(at.node, [shown]) !== undefined);
    return isKey
      ? { en: `"${shown}" is no label key: use letters and digits, with - _ . between them`, ko: `"${shown}"은(는) 레이블 키로 쓸 수 없습니다. 글자와 숫자, 그 사이의 - _ .만 쓰세요` }
      : { en: `"${shown}" is no label value: use letters and digits, with - _ . between them`, ko: `"${shown}"은(는) 레이블 값으로 쓸 수 없습니다. 글자와 숫자, 그 사이의 - _ .만 쓰세요` };
  },
  fixes: labelCandidates,
};
