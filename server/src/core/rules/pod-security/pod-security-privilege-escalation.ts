import { containerNames, setInContainers, writtenIn } from "../../fixes/pod-security.js";
import type { PodSecurityRule } from "../rule.js";

/** Containers whose processes may gain privileges. */
export const podSecurityPrivilegeEscalation: PodSecurityRule = {
  explains: "pod-security",
  code: "pod-security-privilege-escalation",
  checks: ["allowPrivilegeEscalation"],
  summary: { en: "Restricted: a container whose processes may gain privileges.", ko: "restricted: 프로세스가 권한을 얻을 수 있는 컨테이너입니다." },
  why: {
    en: "Without allowPrivilegeEscalation: false a program with the setuid bit makes its caller root.",
    ko: "allowPrivilegeEscalation: false가 없으면 setuid 비트가 있는 프로그램이 실행한 사용자를 root로 만들 수 있습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        allowPrivilegeEscalation: false
`,
  title: () => ({ en: "allowPrivilegeEscalation must be false", ko: "allowPrivilegeEscalation은 false여야 합니다" }),
  places: (context) => {
    const written = writtenIn(context, ["allowPrivilegeEscalation"]);
    return written.length === 0 ? containerNames(context) : written;
  },
  fixes: (context) => [
    { title: { en: "Write allowPrivilegeEscalation: false", ko: "allowPrivilegeEscalation: false(으)로 쓰기" }, edits: setInContainers(context, ["allowPrivilegeEscalation"], false) },
  ],
};
