import { removeAll, writtenIn } from "../../fixes/pod-security.js";
import type { PodSecurityRule } from "../rule.js";

/** A HostProcess container of Windows. */
export const podSecurityHostProcess: PodSecurityRule = {
  explains: "pod-security",
  code: "pod-security-host-process",
  checks: ["windowsHostProcess"],
  summary: { en: "Baseline: a HostProcess container of Windows.", ko: "baseline: 윈도우 HostProcess 컨테이너입니다." },
  why: {
    en: "Such a container is a process of the node itself, with the rights of the user that it names.",
    ko: "이런 컨테이너는 노드 자체의 프로세스이며 지정한 사용자의 권한을 갖습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
  bad: `
spec:
  hostNetwork: true
  securityContext:
    windowsOptions:
      hostProcess: true
      runAsUserName: "NT AUTHORITY\\\\SYSTEM"
  containers:
    - name: web
      image: mcr.microsoft.com/windows/nanoserver:ltsc2022
`,
  good: `
spec:
  containers:
    - name: web
      image: mcr.microsoft.com/windows/nanoserver:ltsc2022
`,
  title: () => ({ en: "HostProcess containers are not allowed", ko: "HostProcess 컨테이너는 허용되지 않습니다" }),
  places: (context) => writtenIn(context, ["windowsOptions", "hostProcess"]),
  fixes: (context) => removeAll(writtenIn(context, ["windowsOptions", "hostProcess"]), "hostProcess"),
};
