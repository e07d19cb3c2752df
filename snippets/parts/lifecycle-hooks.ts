import type { PartSnippet } from "../snippet.js";

export const lifecycleHooks: PartSnippet = {
  name: "lifecycle-hooks",
  type: "Container",
  title: { en: "Lifecycle hooks", ko: "라이프사이클 훅" },
  description: {
    en: "Runs a command right after the start, and waits before SIGTERM so that no request arrives any more.",
    ko: "시작 직후 명령을 실행하고, 더 이상 요청이 오지 않도록 SIGTERM 전에 잠시 기다립니다.",
  },
  body: `lifecycle:
  postStart:
    exec:
      command: ["sh", "-c", "«date > /tmp/started»"]
  preStop:
    sleep:
      seconds: «5»
`,
};
