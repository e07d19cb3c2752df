import type { ManifestSnippet } from "../snippet.js";

export const configMap: ManifestSnippet = {
  name: "configmap",
  title: { en: "ConfigMap", ko: "ConfigMap" },
  description: {
    en: "Settings as keys and values, for variables or files of a pod.",
    ko: "파드의 환경 변수나 파일로 쓸 설정을 키와 값으로 담습니다.",
  },
  body: `apiVersion: v1
kind: ConfigMap
metadata:
  name: «app-config»
data:
  «LOG_LEVEL»: «info»
`,
};
