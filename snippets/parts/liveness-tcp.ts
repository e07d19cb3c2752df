import type { PartSnippet } from "../snippet.js";

export const livenessByTcp: PartSnippet = {
  name: "liveness-tcp",
  type: "Container",
  title: { en: "Liveness probe by TCP", ko: "TCP로 검사하는 liveness probe" },
  description: {
    en: "Restarts the container when nothing accepts connections on a port any more.",
    ko: "포트가 더 이상 연결을 받지 않으면 컨테이너를 다시 시작합니다.",
  },
  body: `livenessProbe:
  tcpSocket:
    port: «8080»
  periodSeconds: «20»
`,
};
