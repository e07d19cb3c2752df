import type { ManifestSnippet } from "../snippet.js";

export const podWithInitContainer: ManifestSnippet = {
  name: "pod-init",
  title: { en: "Pod with an init container", ko: "init 컨테이너가 있는 파드" },
  description: {
    en: "Init containers run one after the other, each to its end, before the application starts. Here one waits until another service has an address.",
    ko: "init 컨테이너는 애플리케이션이 시작하기 전에 차례로, 하나씩 끝까지 실행됩니다. 여기서는 다른 서비스의 주소가 생길 때까지 기다립니다.",
  },
  body: `apiVersion: v1
kind: Pod
metadata:
  name: «web»
  labels:
    app: «web»
spec:
  initContainers:
    - name: «wait-for-database»
      image: «busybox:1.37»
      command: ["sh", "-c", "until nslookup «database»; do sleep 2; done"]
      resources:
        requests:
          cpu: 10m
          memory: 16Mi
        limits:
          memory: 16Mi
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
