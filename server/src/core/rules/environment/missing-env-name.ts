import { addCandidate, removeAt, targetOf } from "../../fixes/write-value.js";
import { textAt } from "../../document/read.js";
import type { CauseRule } from "../rule.js";

/** An environment variable without a name. */
export const missingEnvName: CauseRule = {
  explains: "cause",
  code: "missing-env-name",
  isMadeUp: true,
  reasons: ["FieldValueRequired"],
  fields: ["C.env[*].name"],
  summary: { en: "An environment variable without a name.", ko: "이름이 없는 환경 변수입니다." },
  why: {
    en: "Each item of env is one variable: a name, and a value or a source of one.",
    ko: "env의 각 항목은 변수 하나이며 이름과, 값 또는 값의 출처로 이루어집니다.",
  },
  url: "https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      env:
        - value: production
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      env:
        - name: STAGE
          value: production
`,
  title: () => ({ en: "This environment variable has no name", ko: "환경 변수에 이름이 없습니다" }),
  fixes: (context) => {
    const item = targetOf(context).slice(0, -1);
    const key = ["configMapKeyRef", "secretKeyRef"].map((source) => textAt(context.root, [...item, "valueFrom", source, "key"])).find((name) => name !== undefined);
    const name = key === undefined ? "NAME" : key.toUpperCase().replace(/[^A-Z0-9]+/g, "_");
    return [addCandidate(targetOf(context), name), { ...removeAt(item), title: { en: "Remove this variable", ko: "이 변수 지우기" } }];
  },
};
