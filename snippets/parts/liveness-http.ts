import type { PartSnippet } from "../snippet.js";

export const livenessByHttp: PartSnippet = {
  name: "liveness-http",
  type: "Container",
  title: { en: "Liveness probe by HTTP", ko: "HTTP로 검사하는 liveness probe" },
  description: {
    en: "Restarts the container when its health page stops answering.",
    ko: "상태 확인 페이지가 응답하지 않으면 컨테이너를 다시 시작합니다.",
  },
  body: `livenessProbe:
  httpGet:
    path: «/healthz»
    port: «8080»
  periodSeconds: «10»
  timeoutSeconds: «2»
  failureThreshold: «3»
`,
};
