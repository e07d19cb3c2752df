import { labelKey } from "../../fixes/label.js";
import type { CauseRule } from "../rule.js";

/** An annotation's key that has other characters than it may. */
export const invalidAnnotationKey: CauseRule = {
  explains: "cause",
  code: "invalid-annotation-key",
  reasons: ["FieldValueInvalid"],
  fields: ["metadata.annotations", "spec.template.annotations", "spec.jobTemplate.spec.template.annotations", "*.metadata.annotations", "annotations"],
  message: /name part|prefix part|qualified name/,
  summary: { en: "An annotation's key with characters that keys may not have.", ko: "키에 쓸 수 없는 문자가 든 어노테이션 키입니다." },
  why: {
    en: "A key is a name of at most 63 letters, digits, - _ ., with a domain and one / before it if one likes. The value may be any text.",
    ko: "키는 글자, 숫자, - _ .로 된 최대 63자의 이름이며 앞에 도메인과 / 하나를 붙일 수 있습니다. 값은 아무 문자열이나 됩니다.",
  },
  url: "https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/#syntax-and-character-set",
  bad: `
metadata:
  name: web
  annotations:
    build number: "7"
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
metadata:
  name: web
  annotations:
    build-number: "7"
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ badValue }) => ({
    en: `"${badValue ?? ""}" is no annotation key: use letters and digits, with - _ . between them`,
    ko: `"${badValue ?? ""}"은(는) 어노테이션 키로 쓸 수 없습니다. 글자와 숫자, 그 사이의 - _ .만 쓰세요`,
  }),
  fixes: ({ badValue, at }) => {
    if (badValue === undefined) return [];
    const path = at.entry?.name === badValue ? at.path : [...at.path, badValue];
    const key = labelKey(badValue);
    return [{ title: { en: `Rename to "${key}"`, ko: `"${key}"(으)로 이름 바꾸기` }, edits: [{ rename: path, to: key }] }];
  },
};
