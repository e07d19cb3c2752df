import { addCandidate, removeAt, targetOf } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** An `exec` without a command. */
export const missingCommand: CauseRule = {
  explains: "cause",
  code: "missing-command",
  isMadeUp: true,
  reasons: ["FieldValueRequired"],
  fields: ["H.exec.command"],
  summary: { en: "An exec without a command.", ko: "명령이 없는 exec입니다." },
  why: {
    en: "exec runs a program in the container; its exit code 0 is success. There is no shell around it: use sh -c for one.",
    ko: "exec는 컨테이너 안에서 프로그램을 실행하고 종료 코드 0을 성공으로 봅니다. 셸이 필요하면 sh -c를 쓰세요.",
  },
  url: "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-a-liveness-command",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      livenessProbe:
        exec: {}
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      livenessProbe:
        exec:
          command: ["cat", "/tmp/healthy"]
`,
  title: () => ({ en: "exec needs a command: a program and its arguments as a list", ko: "exec에는 명령이 필요합니다. 프로그램과 인자를 목록으로 쓰세요" }),
  fixes: (context) => [addCandidate(targetOf(context), ["cat", "/tmp/healthy"]), removeAt(targetOf(context).slice(0, -2))],
};
