import type { PartSnippet } from "../snippet.js";

export const initContainer: PartSnippet = {
  name: "init-container",
  type: "PodSpec",
  title: { en: "Init container", ko: "init 컨테이너" },
  description: {
    en: "Runs to its end before the application starts.",
    ko: "애플리케이션이 시작하기 전에 끝까지 실행됩니다.",
  },
  body: `initContainers:
  - name: «setup»
    image: «busybox:1.37»
    command: ["sh", "-c", "«echo ready»"]
    resources:
      requests:
        cpu: 10m
        memory: 16Mi
      limits:
        memory: 16Mi
`,
};
