import { removeAt, targetOf } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A variable with both a value and a source of one. */
export const envValueAndValueFrom: CauseRule = {
  explains: "cause",
  code: "env-value-and-value-from",
  reasons: ["FieldValueInvalid"],
  fields: ["C.env[*].valueFrom"],
  message: /may not be specified when `value` is not empty/,
  summary: { en: "A variable with both a value and a source of one.", ko: "값과 값의 출처가 모두 있는 환경 변수입니다." },
  why: {
    en: "A variable has one value: either written here, or taken from a ConfigMap, a Secret or the pod.",
    ko: "변수의 값은 하나입니다. 여기에 직접 쓰거나 ConfigMap, Secret, 파드에서 가져오거나 둘 중 하나만 쓰세요.",
  },
  url: "https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      env:
        - name: STAGE
          value: production
          valueFrom:
            configMapKeyRef:
              name: settings
              key: stage
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
              key: stage
`,
  title: () => ({ en: "A variable has either a value or a valueFrom, not both", ko: "변수에는 value와 valueFrom 중 하나만 쓸 수 있습니다" }),
  related: (context) => [{ at: [...targetOf(context).slice(0, -1), "value"], text: { en: "The value stands here.", ko: "값은 여기에 있습니다." } }],
  fixes: (context) => {
    const path = targetOf(context);
    return [removeAt([...path.slice(0, -1), "value"]), removeAt(path)];
  },
};
