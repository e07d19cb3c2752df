import type { PartSnippet } from "../snippet.js";

export const secretAsVariables: PartSnippet = {
  name: "secret-env",
  type: "Container",
  title: { en: "Secret as variables", ko: "Secret을 환경 변수로" },
  description: {
    en: "Every key of the Secret becomes a variable.",
    ko: "Secret의 모든 키가 환경 변수가 됩니다.",
  },
  body: `envFrom:
  - secretRef:
      name: «app-secret»
`,
};
