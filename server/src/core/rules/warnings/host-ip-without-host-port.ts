import { nodeAt } from "../../document/read.js";
import type { WarningRule } from "../rule.js";

/** An address of the node for a port that the node does not have. */
export const hostIpWithoutHostPort: WarningRule = {
  explains: "warning",
  code: "host-ip-without-host-port",
  message: /hostIP set without hostPort/,
  summary: { en: "An address of the node for a port that the node does not open.", ko: "노드가 열지 않는 포트에 노드 주소를 지정합니다." },
  why: {
    en: "hostIP only says at which of the node's addresses hostPort is open; without hostPort it has no effect.",
    ko: "hostIP는 hostPort를 노드의 어느 주소에 열지 정할 뿐이므로 hostPort가 없으면 효과가 없습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/services-networking/connect-applications-service/#exposing-pods-to-the-cluster",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      ports:
        - containerPort: 80
          hostIP: 127.0.0.1
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      ports:
        - containerPort: 80
`,
  title: () => ({ en: "hostIP has no effect without hostPort", ko: "hostPort가 없으면 hostIP는 효과가 없습니다" }),
  place: ({ root, at }) => (nodeAt(root, [...at.path, "hostIP"]) === undefined ? undefined : [...at.path, "hostIP"]),
  fixes: ({ at, root }) => {
    const port = nodeAt(root, [...at.path, "containerPort"]);
    const number = port?.kind === "scalar" ? port.value : undefined;
    const open = typeof number === "number" ? [{ title: { en: `Add "hostPort: ${number}"`, ko: `"hostPort: ${number}" 추가하기` }, edits: [{ set: [...at.path, "hostPort"], to: number }] }] : [];
    return [{ title: { en: 'Remove "hostIP"', ko: '"hostIP" 지우기' }, edits: [{ remove: [...at.path, "hostIP"] }] }, ...open];
  },
};
