import { containerNames, podSpec, writtenIn } from "../../fixes/pod-security.js";
import { nodeAt } from "../../document/read.js";
import type { PodSecurityRule } from "../rule.js";

/** A container that might run as root. */
export const podSecurityRunAsNonRoot: PodSecurityRule = {
  explains: "pod-security",
  code: "pod-security-run-as-non-root",
  checks: ["runAsNonRoot"],
  summary: { en: "Restricted: a container that might run as root.", ko: "restricted: root로 실행될 수 있는 컨테이너입니다." },
  why: {
    en: "With runAsNonRoot: true the kubelet refuses to start an image whose user is root, or whose user it can't tell.",
    ko: "runAsNonRoot: true이면 kubelet은 사용자가 root이거나 알 수 없는 이미지를 시작하지 않습니다.",
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
  securityContext:
    runAsNonRoot: true
  containers:
    - name: web
      image: nginx:1.27
`,
  title: () => ({ en: "runAsNonRoot must be true", ko: "runAsNonRoot는 true여야 합니다" }),
  places: (context) => {
    const written = writtenIn(context, ["runAsNonRoot"]);
    return written.length === 0 ? containerNames(context) : written;
  },
  fixes: (context) => {
    const pod = [...podSpec(context), "securityContext", "runAsNonRoot"];
    const own = context.containers.map(({ path }) => [...path, "securityContext", "runAsNonRoot"]).filter((path) => nodeAt(context.root, path) !== undefined);
    return [{ title: { en: "Write runAsNonRoot: true", ko: "runAsNonRoot: true(으)로 쓰기" }, edits: [{ set: pod, to: true }, ...own.map((path) => ({ set: path, to: true }))] }];
  },
};
