import { removeAll, writtenIn } from "../../fixes/pod-security.js";
import type { PodSecurityRule } from "../rule.js";

/** A privileged container. */
export const podSecurityPrivileged: PodSecurityRule = {
  explains: "pod-security",
  code: "pod-security-privileged",
  checks: ["privileged"],
  summary: { en: "Baseline: a privileged container.", ko: "baseline: 특권 컨테이너입니다." },
  why: {
    en: "A privileged container sees every device of the node and is held back by nearly nothing: it is root there.",
    ko: "특권 컨테이너는 노드의 모든 장치를 볼 수 있고 거의 아무런 제약이 없으므로 노드의 root와 같습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        privileged: true
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        privileged: false
`,
  title: () => ({ en: "Privileged containers are not allowed", ko: "특권 컨테이너는 허용되지 않습니다" }),
  places: (context) => writtenIn(context, ["privileged"]),
  fixes: (context) => removeAll(writtenIn(context, ["privileged"]), "privileged"),
};
