import { removeAll, writtenIn } from "../../fixes/pod-security.js";
import type { PodSecurityRule } from "../rule.js";

/** An unmasked /proc. */
export const podSecurityProcMount: PodSecurityRule = {
  explains: "pod-security",
  code: "pod-security-proc-mount",
  checks: ["procMount", "procMount_baseline", "procMount_restricted"],
  summary: { en: "An unmasked /proc.", ko: "가려지지 않은 /proc입니다." },
  why: {
    en: "The masked files of /proc tell about the node, or change it.",
    ko: "/proc에서 가려진 파일은 노드의 정보를 드러내거나 노드를 바꿀 수 있습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
  bad: `
spec:
  hostUsers: false
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
        procMount: Default
`,
  title: () => ({ en: "procMount must be Default", ko: "procMount는 Default여야 합니다" }),
  places: (context) => writtenIn(context, ["procMount"]),
  fixes: (context) => removeAll(writtenIn(context, ["procMount"]), "procMount"),
};
