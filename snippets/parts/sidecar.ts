import type { PartSnippet } from "../snippet.js";

export const sidecar: PartSnippet = {
  name: "sidecar",
  type: "PodSpec",
  title: { en: "Sidecar container", ko: "사이드카 컨테이너" },
  description: {
    en: "A native sidecar: runs beside the application for its whole life.",
    ko: "네이티브 사이드카로 애플리케이션과 수명 내내 나란히 실행됩니다.",
  },
  body: `initContainers:
  - name: «sidecar»
    image: «busybox:1.37»
    restartPolicy: Always
    command: ["sh", "-c", "«while true; do date; sleep 60; done»"]
    resources:
      requests:
        cpu: 10m
        memory: 16Mi
      limits:
        memory: 16Mi
`,
};
