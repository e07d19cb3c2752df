import type { ManifestSnippet } from "../snippet.js";

export const pod: ManifestSnippet = {
  name: "pod",
  title: { en: "Pod", ko: "파드" },
  description: {
    en: "A single container with a port, resources and a readiness probe.",
    ko: "포트, 리소스, readiness probe가 있는 컨테이너 하나짜리 파드입니다.",
  },
  body: `apiVersion: v1
kind: Pod
metadata:
  name: «web»
  labels:
    app: «web»
spec:
  containers:
    - name: «web»
      image: «nginx:1.27»
      ports:
        - name: http
          containerPort: «80»
      resources:
        requests:
          cpu: 100m
          memory: 128Mi
        limits:
          memory: 128Mi
      readinessProbe:
        httpGet:
          path: «/»
          port: http
`,
};
