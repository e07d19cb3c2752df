import type { PartSnippet } from "../snippet.js";

export const livenessByGrpc: PartSnippet = {
  name: "liveness-grpc",
  type: "Container",
  title: { en: "Liveness probe by gRPC", ko: "gRPC로 검사하는 liveness probe" },
  description: {
    en: "Asks gRPC's own health service; the port has to be a number.",
    ko: "gRPC의 표준 상태 확인 서비스에 묻습니다. 포트는 숫자여야 합니다.",
  },
  body: `livenessProbe:
  grpc:
    port: «50051»
  periodSeconds: «10»
  timeoutSeconds: «2»
`,
};
