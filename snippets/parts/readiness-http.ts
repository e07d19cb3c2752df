import type { PartSnippet } from "../snippet.js";

export const readinessByHttp: PartSnippet = {
  name: "readiness-http",
  type: "Container",
  title: { en: "Readiness probe by HTTP", ko: "HTTP로 검사하는 readiness probe" },
  description: {
    en: "Sends traffic only while this page answers.",
    ko: "이 페이지가 응답하는 동안에만 트래픽을 보냅니다.",
  },
  body: `readinessProbe:
  httpGet:
    path: «/ready»
    port: «8080»
  periodSeconds: «5»
  timeoutSeconds: «2»
`,
};
