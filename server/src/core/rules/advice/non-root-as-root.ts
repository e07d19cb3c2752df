import { plainAt, plainNumber } from "../../document/plain-value.js";
import { scalarAt } from "../../document/read.js";
import { effectiveContainers } from "../../advice/effective-containers.js";
import type { AdviceRule } from "../rule.js";

/** A container that must not be root and is told to be root. */
export const nonRootAsRoot: AdviceRule = {
  explains: "advice",
  code: "non-root-as-root",
  level: "warning",
  summary: { en: "A container that must not be root and is told to be root.", ko: "root가 아니어야 하면서 root로 실행하라는 컨테이너입니다." },
  why: {
    en: "The kubelet checks runAsNonRoot before it starts the container, finds user 0 and stops with CreateContainerConfigError.",
    ko: "kubelet은 컨테이너를 시작하기 전에 runAsNonRoot를 확인하고, 사용자가 0이면 CreateContainerConfigError로 멈춥니다.",
  },
  url: "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#implicit-group-memberships-defined-in-etc-group-in-the-container-image",
  bad: `
spec:
  securityContext:
    runAsNonRoot: true
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        runAsUser: 0
`,
  good: `
spec:
  securityContext:
    runAsNonRoot: true
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        runAsUser: 1000
`,
  check: (context) => {
    const { pod, effectivePod, root } = context;
    if (pod === undefined) return [];
    return effectiveContainers(context).flatMap(({ path, value, name }) => {
      const nonRoot = plainAt(value, ["securityContext", "runAsNonRoot"]) ?? plainAt(effectivePod, ["spec", "securityContext", "runAsNonRoot"]);
      const user = plainNumber(value, ["securityContext", "runAsUser"]) ?? plainNumber(effectivePod, ["spec", "securityContext", "runAsUser"]);
      if (nonRoot !== true || user !== 0) return [];
      const own = [...path, "securityContext", "runAsUser"];
      const at = scalarAt(root, own) === undefined ? [...pod, "spec", "securityContext", "runAsUser"] : own;
      return [
        {
          path: at,
          title: { en: `Container "${name}" must not be root, but user 0 is root`, ko: `컨테이너 "${name}"은(는) root가 아니어야 하는데 사용자 0은 root입니다` },
          fixes: [
            { title: { en: "Write 1000", ko: "1000(으)로 쓰기" }, edits: [{ set: at, to: 1000 }] },
            { title: { en: 'Remove "runAsUser"', ko: '"runAsUser" 지우기' }, edits: [{ remove: at }] },
          ],
        },
      ];
    });
  },
};
