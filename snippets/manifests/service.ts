import type { ManifestSnippet } from "../snippet.js";

export const service: ManifestSnippet = {
  name: "service",
  title: { en: "Service", ko: "Service" },
  description: {
    en: "One address for all pods that have a label.",
    ko: "같은 레이블을 가진 파드들을 하나의 주소로 묶습니다.",
  },
  body: `apiVersion: v1
kind: Service
metadata:
  name: «web»
spec:
  selector:
    app: «web»
  ports:
    - name: http
      port: «80»
      targetPort: http
`,
};
