import { addCandidate, removeAt, targetOf } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** An unmasked /proc in a pod without a user namespace. */
export const unmaskedProc: CauseRule = {
  explains: "cause",
  code: "unmasked-proc",
  reasons: ["FieldValueInvalid"],
  fields: ["C.securityContext.procMount"],
  summary: { en: "An unmasked /proc in a pod without a user namespace.", ko: "사용자 네임스페이스가 없는 파드에서 /proc을 그대로 드러냅니다." },
  why: {
    en: "Unmasked shows files of /proc that could change the node; only a user namespace (hostUsers: false) makes that harmless.",
    ko: "Unmasked는 노드를 바꿀 수 있는 /proc 파일을 드러내므로 사용자 네임스페이스(hostUsers: false)에서만 쓸 수 있습니다.",
  },
  url: "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#proc-access",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        procMount: Unmasked
`,
  good: `
spec:
  hostUsers: false
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        procMount: Unmasked
`,
  title: () => ({ en: "procMount: Unmasked needs hostUsers: false", ko: "procMount: Unmasked에는 hostUsers: false가 필요합니다" }),
  fixes: (context) => {
    const hostUsers = context.pod === undefined ? [] : [addCandidate([...context.pod, "spec", "hostUsers"], false)];
    return [...hostUsers, removeAt(targetOf(context))];
  },
};
