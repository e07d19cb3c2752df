import { itemsAt, nodeAt } from "../../document/read.js";
import { removeAll } from "../../fixes/pod-security.js";
import type { FieldPath } from "../../document/field-path.js";
import type { PodSecurityContext, PodSecurityRule } from "../rule.js";

/** Ports of the node in a pod. */
export const podSecurityHostPorts: PodSecurityRule = {
  explains: "pod-security",
  code: "pod-security-host-ports",
  checks: ["hostPorts"],
  summary: { en: "Baseline: a port of the node for a container.", ko: "baseline: 컨테이너가 노드의 포트를 씁니다." },
  why: {
    en: "A host port is reached past all Services and most network policies; a Service does without.",
    ko: "호스트 포트는 서비스와 대부분의 네트워크 정책을 거치지 않고 접속됩니다. 서비스를 쓰면 필요하지 않습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      ports:
        - containerPort: 80
          hostPort: 8080
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      ports:
        - containerPort: 80
`,
  title: () => ({ en: "Containers may not use ports of the node (hostPort)", ko: "컨테이너가 노드의 포트(hostPort)를 쓸 수 없습니다" }),
  places: hostPorts,
  fixes: (context) => removeAll(hostPorts(context), "hostPort"),
};

function hostPorts({ containers, root }: PodSecurityContext): readonly FieldPath[] {
  return containers.flatMap(({ path, node }) =>
    itemsAt(node, ["ports"]).map((_, index) => [...path, "ports", index, "hostPort"]).filter((at) => nodeAt(root, at) !== undefined),
  );
}
