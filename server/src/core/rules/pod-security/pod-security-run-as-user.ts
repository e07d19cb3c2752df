import { removeAll, writtenIn } from "../../fixes/pod-security.js";
import type { PodSecurityRule } from "../rule.js";

/** A container that runs as user 0. */
export const podSecurityRunAsUser: PodSecurityRule = {
  explains: "pod-security",
  code: "pod-security-run-as-user",
  checks: ["runAsUser"],
  summary: { en: "Restricted: a container that runs as user 0.", ko: "restricted: 사용자 0으로 실행되는 컨테이너입니다." },
  why: {
    en: "User 0 is root in the container, and on the node too if something lets the program out.",
    ko: "사용자 0은 컨테이너의 root이며 프로그램이 컨테이너를 벗어나면 노드에서도 root입니다.",
  },
  url: "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        runAsUser: 0
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        runAsUser: 1000
`,
  title: () => ({ en: "runAsUser may not be 0", ko: "runAsUser는 0일 수 없습니다" }),
  places: (context) => writtenIn(context, ["runAsUser"]),
  fixes: (context) => [
    { title: { en: "Write 1000", ko: "1000(으)로 쓰기" }, edits: writtenIn(context, ["runAsUser"]).map((path) => ({ set: path, to: 1000 })) },
    ...removeAll(writtenIn(context, ["runAsUser"]), "runAsUser"),
  ],
};
