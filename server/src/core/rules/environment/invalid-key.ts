import { targetOf, writeCandidates } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";
import { romanised } from "../../fixes/romanised.js";

/** A key that no ConfigMap or Secret can have. */
export const invalidKey: CauseRule = {
  explains: "cause",
  code: "invalid-key",
  reasons: ["FieldValueInvalid"],
  fields: ["*.configMapKeyRef.key", "*.secretKeyRef.key"],
  summary: { en: "A key that no ConfigMap or Secret can have.", ko: "ConfigMap이나 Secret이 가질 수 없는 키입니다." },
  why: {
    en: "Keys become file names: letters, digits, - _ . at most 253, and not .. at the start.",
    ko: "키는 파일 이름이 되므로 글자, 숫자, - _ .만 최대 253자까지 쓰며 ..으로 시작할 수 없습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-object",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      env:
        - name: STAGE
          valueFrom:
            configMapKeyRef:
              name: settings
              key: app/stage
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      env:
        - name: STAGE
          valueFrom:
            configMapKeyRef:
              name: settings
              key: app.stage
`,
  title: ({ badValue }) => ({
    en: `"${badValue ?? ""}" can be no key: use letters, digits and - _ .`,
    ko: `"${badValue ?? ""}"은(는) 키가 될 수 없습니다. 글자, 숫자, - _ .만 쓰세요`,
  }),
  fixes: (context) => {
    const written = context.badValue ?? "";
    const plain = (by: string): string => romanised(written).trim().replace(/[^-._a-zA-Z0-9]+/g, by).replace(/^\.{2,}/, "").slice(0, 253);
    return writeCandidates(targetOf(context), [plain("."), plain("-"), plain("_")], written);
  },
};
