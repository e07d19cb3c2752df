import type { PartSnippet } from "../snippet.js";

export const secretKeyAsVariable: PartSnippet = {
  name: "secret-key-env",
  type: "Container",
  title: { en: "Variable from a Secret", ko: "Secret 값 하나를 환경 변수로" },
  description: {
    en: "One key of a Secret as a variable.",
    ko: "Secret의 키 하나를 환경 변수로 씁니다.",
  },
  body: `env:
  - name: «PASSWORD»
    valueFrom:
      secretKeyRef:
        name: «app-secret»
        key: «password»
`,
};
