import type { PartSnippet } from "../snippet.js";

export const readinessByTcp: PartSnippet = {
  name: "readiness-tcp",
  type: "Container",
  title: { en: "Readiness probe by TCP", ko: "TCP로 검사하는 readiness probe" },
  description: {
    en: "Sends traffic only while the port accepts connections.",
    ko: "포트가 연결을 받는 동안에만 트래픽을 보냅니다.",
  },
  body: `readinessProbe:
  tcpSocket:
    port: «8080»
  periodSeconds: «5»
`,
};
