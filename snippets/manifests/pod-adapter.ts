import type { ManifestSnippet } from "../snippet.js";

export const podWithAdapter: ManifestSnippet = {
  name: "pod-adapter",
  title: { en: "Pod with an adapter", ko: "어댑터가 있는 파드" },
  description: {
    en: "The adapter shows the application in the form that others expect. Here it reads Redis' own statistics over `localhost` and serves them as Prometheus metrics.",
    ko: "어댑터는 애플리케이션을 다른 쪽이 기대하는 형식으로 보여 줍니다. 여기서는 `localhost`로 Redis의 통계를 읽어 Prometheus 지표로 제공합니다.",
  },
  body: `apiVersion: v1
kind: Pod
metadata:
  name: «redis»
  labels:
    app: «redis»
  annotations:
    prometheus.io/scrape: "true"
    prometheus.io/port: "9121"
spec:
  initContainers:
    - name: «metrics-adapter»
      image: «oliver006/redis_exporter:v1.67.0»
      restartPolicy: Always
      env:
        - name: REDIS_ADDR
          value: redis://localhost:6379
      ports:
        - name: metrics
          containerPort: 9121
      resources:
        requests:
          cpu: 10m
          memory: 32Mi
        limits:
          memory: 32Mi
      readinessProbe:
        httpGet:
          path: /health
          port: metrics
  containers:
    - name: «redis»
      image: «redis:7.4»
      ports:
        - name: redis
          containerPort: 6379
      resources:
        requests:
          cpu: 100m
          memory: 128Mi
        limits:
          memory: 128Mi
      readinessProbe:
        tcpSocket:
          port: redis
`,
};
