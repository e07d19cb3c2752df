import { removeAll, writtenIn } from "../../fixes/pod-security.js";
import type { PodSecurityRule } from "../rule.js";

/** SELinux options that reach beyond a container. */
export const podSecuritySeLinux: PodSecurityRule = {
  explains: "pod-security",
  code: "pod-security-se-linux",
  checks: ["seLinuxOptions"],
  summary: { en: "Baseline: SELinux options that reach beyond a container.", ko: "baseline: 컨테이너를 벗어나는 SELinux 옵션입니다." },
  why: {
    en: "Types other than those for containers, and any user or role, can lift the walls that SELinux puts around a container.",
    ko: "컨테이너용이 아닌 type이나 user, role은 SELinux가 컨테이너 둘레에 친 벽을 없앨 수 있습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
  bad: `
spec:
  securityContext:
    seLinuxOptions:
      user: system_u
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  securityContext:
    seLinuxOptions:
      type: container_t
  containers:
    - name: web
      image: nginx:1.27
`,
  title: () => ({ en: "These SELinux options are not allowed", ko: "허용되지 않는 SELinux 옵션입니다" }),
  places: (context) => writtenIn(context, ["seLinuxOptions"]),
  fixes: (context) => removeAll(writtenIn(context, ["seLinuxOptions"]), "seLinuxOptions"),
};
