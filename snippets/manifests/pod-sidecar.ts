import type { ManifestSnippet } from "../snippet.js";

export const podWithSidecar: ManifestSnippet = {
  name: "pod-sidecar",
  title: { en: "Pod with a sidecar", ko: "사이드카가 있는 파드" },
  description: {
    en: "A native sidecar: an init container with `restartPolicy: Always`. It starts before the application, runs beside it and ends after it. Here it forwards the application's log files.",
    ko: "네이티브 사이드카입니다. `restartPolicy: Always`인 init 컨테이너로, 애플리케이션보다 먼저 시작해 나란히 실행되고 나중에 끝납니다. 여기서는 애플리케이션의 로그 파일을 내보냅니다.",
  },
  body: `apiVersion: v1
kind: Pod
metadata:
  name: «web»
  labels:
    app: «web»
spec:
  initContainers:
    - name: «log-forwarder»
      image: «fluent/fluent-bit:3.2.4»
      restartPolicy: Always
      command: ["/fluent-bit/bin/fluent-bit"]
      args: ["-i", "tail", "-p", "path=/var/log/nginx/*.log", "-o", "stdout"]
      resources:
        requests:
          cpu: 50m
          memory: 64Mi
        limits:
          memory: 64Mi
      volumeMounts:
        - name: logs
          mountPath: /var/log/nginx
          readOnly: true
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
      volumeMounts:
        - name: logs
          mountPath: /var/log/nginx
  volumes:
    - name: logs
      emptyDir: {}
`,
};
