import type { CauseRule } from "../rule.js";
import { lastName } from "../field-name.js";
import { earlierPlace, uniqueCandidates } from "../../fixes/unique-value.js";

/** A value that must be unique stands twice. */
export const duplicateValue: CauseRule = {
  explains: "cause",
  code: "duplicate-value",
  reasons: ["FieldValueDuplicate"],
  fields: [],
  summary: { en: "A value that must be unique stands twice.", ko: "고유해야 하는 값이 두 번 나옵니다." },
  why: {
    en: "Other parts of the object refer to this value, so it must lead to one thing only.",
    ko: "객체의 다른 부분이 이 값을 참조하므로 하나만 가리켜야 합니다.",
  },
  url: "https://kubernetes.io/docs/reference/using-api/api-concepts/#dry-run",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  resourceClaims:
    - name: gpu
      resourceClaimName: first
    - name: gpu
      resourceClaimName: second
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  resourceClaims:
    - name: gpu
      resourceClaimName: first
    - name: gpu-2
      resourceClaimName: second
`,
  title: ({ cause, badValue }) => ({
    en: `"${badValue ?? ""}" is taken already: "${lastName(cause.field)}" must be unique`,
    ko: `"${badValue ?? ""}"은(는) 이미 쓰였습니다. "${lastName(cause.field)}"은(는) 고유해야 합니다`,
  }),
  related: earlierPlace,
  fixes: uniqueCandidates,
};
