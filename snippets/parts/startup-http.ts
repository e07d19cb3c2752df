import type { PartSnippet } from "../snippet.js";

export const startupByHttp: PartSnippet = {
  name: "startup-http",
  type: "Container",
  title: { en: "Startup probe by HTTP", ko: "HTTP로 검사하는 startup probe" },
  description: {
    en: "Gives a slow application up to `failureThreshold × periodSeconds` to start; the other probes wait for it.",
    ko: "느리게 시작하는 애플리케이션에 `failureThreshold × periodSeconds`만큼 시간을 줍니다. 다른 probe는 그때까지 기다립니다.",
  },
  body: `startupProbe:
  httpGet:
    path: «/healthz»
    port: «8080»
  periodSeconds: «5»
  failureThreshold: «30»
`,
};
