import type { ManifestSnippet } from "../snippet.js";

export const podWithLogCollector: ManifestSnippet = {
  name: "pod-log-collector",
  title: { en: "Pod with a log collector (classic sidecar)", ko: "로그 수집기가 있는 파드(고전적 사이드카)" },
  description: {
    en: "The classic sidecar: a second container reads what the first one writes into a volume that both mount. Works on every version of Kubernetes; in a Job the collector would keep the pod from ending.",
    ko: "고전적인 사이드카입니다. 두 컨테이너가 함께 마운트한 볼륨에 첫 번째가 쓰면 두 번째가 읽습니다. 모든 Kubernetes 버전에서 동작하지만, Job에서는 수집기 때문에 파드가 끝나지 않습니다.",
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
      volumeMounts:
        - name: logs
          mountPath: «/var/log/nginx»
    - name: «log-collector»
      image: «busybox:1.37»
      command: ["sh", "-c", "tail -n +1 -F «/var/log/nginx»/access.log"]
      resources:
        requests:
          cpu: 10m
          memory: 16Mi
        limits:
          memory: 16Mi
      volumeMounts:
        - name: logs
          mountPath: «/var/log/nginx»
          readOnly: true
  volumes:
    - name: logs
      emptyDir: {}
`,
};
