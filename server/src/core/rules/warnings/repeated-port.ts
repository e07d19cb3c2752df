import { parseFieldPath } from "../../document/field-path.js";
import { nodeAt, textAt } from "../../document/read.js";
import { targetOf } from "../../fixes/write-value.js";
import type { WarningRule } from "../rule.js";

/** A port that the pod declares twice, or in two ways that are hard to tell apart. */
export const repeatedPort: WarningRule = {
  explains: "warning",
  code: "repeated-port",
  message: /(?:duplicate|overlapping|dangerously ambiguous) port definition/,
  summary: { en: "A port that the pod declares twice.", ko: "파드가 두 번 선언한 포트입니다." },
  why: {
    en: "The containers of a pod share one network, so that a port can be listened on once; and kubectl apply merges ports by number.",
    ko: "파드의 컨테이너는 네트워크 하나를 함께 쓰므로 포트는 한 번만 열 수 있습니다. kubectl apply는 포트를 번호로 합칩니다.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/pods/#pod-networking",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      ports:
        - containerPort: 80
    - name: admin
      image: httpd:2.4
      ports:
        - containerPort: 80
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      ports:
        - containerPort: 80
    - name: admin
      image: httpd:2.4
      ports:
        - containerPort: 8080
`,
  title: ({ root, at }) => {
    const node = nodeAt(root, [...at.path, "containerPort"]);
    const number = node?.kind === "scalar" ? String(node.value) : "";
    return { en: `Port ${number} is declared twice in this pod`.replace("  ", " "), ko: `이 파드에서 포트 ${number}이(가) 두 번 선언되었습니다` };
  },
  place: ({ root, at }) => (nodeAt(root, [...at.path, "containerPort"]) === undefined ? undefined : [...at.path, "containerPort"]),
  related: ({ cause, root }) => {
    const other = parseFieldPath(/definition with (\S+)$/.exec(cause.message)?.[1] ?? "");
    return other.length === 0 || nodeAt(root, other) === undefined ? [] : [{ at: [...other, "containerPort"], text: { en: "It is first declared here.", ko: "처음에는 여기에서 선언되었습니다." } }];
  },
  fixes: (context) => {
    const name = textAt(context.root, [...targetOf(context), "name"]);
    return name === undefined ? [{ title: { en: "Remove this port", ko: "이 포트 지우기" }, edits: [{ remove: targetOf(context) }] }] : [];
  },
};
