import { containerNames, podSpec, writtenIn } from "../../fixes/pod-security.js";
import type { PodSecurityRule } from "../rule.js";

/** A seccomp profile that is missing, or switched off. */
export const podSecuritySeccomp: PodSecurityRule = {
  explains: "pod-security",
  code: "pod-security-seccomp",
  checks: ["seccompProfile_baseline", "seccompProfile_restricted"],
  summary: { en: "A seccomp profile that is switched off, or for restricted, missing.", ko: "seccomp 프로필이 꺼져 있거나, restricted인데 없습니다." },
  why: {
    en: "Seccomp lets a program make only the system calls of its profile. Without a profile the kernel's whole surface is open.",
    ko: "seccomp는 프로그램이 프로필에 있는 시스템 호출만 쓰게 합니다. 프로필이 없으면 커널 전체가 열려 있습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        seccompProfile:
          type: Unconfined
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        seccompProfile:
          type: RuntimeDefault
`,
  title: () => ({ en: "seccompProfile must be RuntimeDefault or Localhost", ko: "seccompProfile은 RuntimeDefault나 Localhost여야 합니다" }),
  places: (context) => {
    const written = writtenIn(context, ["seccompProfile", "type"]);
    return written.length === 0 ? containerNames(context) : written;
  },
  fixes: (context) => {
    const written = writtenIn(context, ["seccompProfile", "type"]);
    const pod = [...podSpec(context), "securityContext", "seccompProfile", "type"];
    const edits = written.length === 0 ? [{ set: pod, to: "RuntimeDefault" }] : written.map((path) => ({ set: path, to: "RuntimeDefault" }));
    return [{ title: { en: "Write RuntimeDefault", ko: "RuntimeDefault(으)로 쓰기" }, edits }];
  },
};
