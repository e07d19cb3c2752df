import type { CauseRule } from "../rule.js";
import { lastName } from "../field-name.js";
import { validValueCandidates } from "../../fixes/valid-value.js";

/** A value that is too long, or a list that has too many items. */
export const tooLong: CauseRule = {
  explains: "cause",
  code: "too-long",
  reasons: ["FieldValueTooLong", "FieldValueTooMany"],
  fields: [],
  summary: { en: "A value that is too long, or a list that has too many items.", ko: "값이 너무 길거나 목록의 항목이 너무 많습니다." },
  why: {
    en: "The limit keeps objects small enough to store, or comes from DNS and Linux.",
    ko: "이 제한은 객체를 저장할 수 있는 크기로 유지하거나 DNS와 리눅스에서 비롯된 것입니다.",
  },
  url: "https://kubernetes.io/docs/concepts/overview/working-with-objects/names/",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  hostnameOverride: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  hostnameOverride: web.example.com
`,
  title: ({ cause }) => ({ en: `"${lastName(cause.field)}" is longer than allowed`, ko: `"${lastName(cause.field)}"이(가) 허용된 길이를 넘습니다` }),
  fixes: validValueCandidates,
};
