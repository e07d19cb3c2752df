import type { PatternSnippet } from "../pattern.js";

export const adapterPattern: PatternSnippet = {
  title: { en: "Add an adapter to this pod (StatsD as Prometheus metrics)", ko: "이 파드에 어댑터 추가(StatsD를 Prometheus 지표로)" },
  container: `name: metrics-adapter
image: prom/statsd-exporter:v0.28.0
restartPolicy: Always
ports:
  - name: statsd
    containerPort: 9125
    protocol: UDP
  - name: metrics
    containerPort: 9102
resources:
  requests:
    cpu: 10m
    memory: 32Mi
  limits:
    memory: 32Mi
readinessProbe:
  httpGet:
    path: /-/ready
    port: metrics
`,
};
