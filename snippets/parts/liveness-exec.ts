import type { PartSnippet } from "../snippet.js";

export const livenessByExec: PartSnippet = {
  name: "liveness-exec",
  type: "Container",
  title: { en: "Liveness probe by command", ko: "명령 liveness probe" },
  description: {
    en: "Restarts the container when a command in it fails. Each check starts a process: keep it light.",
    ko: "컨테이너 안의 명령이 실패하면 다시 시작합니다. 검사할 때마다 프로세스를 띄우므로 가벼워야 합니다.",
  },
  body: `livenessProbe:
  exec:
    command: ["sh", "-c", "«test -f /tmp/healthy»"]
  periodSeconds: «10»
  timeoutSeconds: «5»
`,
};
