import type { PartSnippet } from "../snippet.js";

export const configMapKeyAsVariable: PartSnippet = {
  name: "configmap-key-env",
  type: "Container",
  title: { en: "Variable from a ConfigMap", ko: "ConfigMap 값 하나를 환경 변수로" },
  description: {
    en: "One key of a ConfigMap as a variable.",
    ko: "ConfigMap의 키 하나를 환경 변수로 씁니다.",
  },
  body: `env:
  - name: «LOG_LEVEL»
    valueFrom:
      configMapKeyRef:
        name: «app-config»
        key: «log-level»
`,
};
