import type { PartSnippet } from "../snippet.js";

export const configMapAsVariables: PartSnippet = {
  name: "configmap-env",
  type: "Container",
  title: { en: "ConfigMap as variables", ko: "ConfigMap을 환경 변수로" },
  description: {
    en: "Every key of the ConfigMap becomes a variable.",
    ko: "ConfigMap의 모든 키가 환경 변수가 됩니다.",
  },
  body: `envFrom:
  - configMapRef:
      name: «app-config»
`,
};
