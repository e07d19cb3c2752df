import type { ManifestSnippet } from "../snippet.js";

export const podWithAmbassador: ManifestSnippet = {
  name: "pod-ambassador",
  title: { en: "Pod with an ambassador", ko: "앰배서더가 있는 파드" },
  description: {
    en: "The ambassador stands between the application and the outside: the application speaks to `localhost` alone, and the ambassador passes that on to the real address.",
    ko: "앰배서더는 애플리케이션과 바깥 사이에 섭니다. 애플리케이션은 `localhost`와만 통신하고, 앰배서더가 실제 주소로 전달합니다.",
  },
  body: `apiVersion: v1
kind: Pod
metadata:
  name: «web»
  labels:
    app: «web»
spec:
  initContainers:
    - name: «database-ambassador»
      image: «alpine/socat:1.8.0.1»
      restartPolicy: Always
      args: ["TCP-LISTEN:«5432»,fork,reuseaddr,bind=127.0.0.1", "TCP:«database.example.com»:«5432»"]
      resources:
        requests:
          cpu: 10m
          memory: 16Mi
        limits:
          memory: 16Mi
  containers:
    - name: «web»
      image: «nginx:1.27»
      env:
        - name: DATABASE_HOST
          value: localhost
        - name: DATABASE_PORT
          value: "«5432»"
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
