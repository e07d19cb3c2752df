import type { PatternSnippet } from "../pattern.js";

export const sidecarPattern: PatternSnippet = {
  title: { en: "Add a sidecar to this pod (forwards log files)", ko: "이 파드에 사이드카 추가(로그 파일 전달)" },
  container: `name: log-forwarder
image: fluent/fluent-bit:3.2.4
restartPolicy: Always
command: ["/fluent-bit/bin/fluent-bit"]
args: ["-i", "tail", "-p", "path=/var/log/app/*.log", "-o", "stdout"]
resources:
  requests:
    cpu: 50m
    memory: 64Mi
  limits:
    memory: 64Mi
volumeMounts:
  - name: logs
    mountPath: /var/log/app
    readOnly: true
`,
  shared: {
    volume: `name: logs
emptyDir: {}
`,
    mount: `name: logs
mountPath: /var/log/app
`,
  },
};
