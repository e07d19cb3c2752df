import { nodeAt } from "../../document/read.js";
import { podSpec, removeAll } from "../../fixes/pod-security.js";
import type { FieldPath } from "../../document/field-path.js";
import type { PodSecurityContext, PodSecurityRule } from "../rule.js";

/** Namespaces of the node in a pod. */
export const podSecurityHostNamespaces: PodSecurityRule = {
  explains: "pod-security",
  code: "pod-security-host-namespaces",
  checks: ["hostNamespaces"],
  summary: { en: "Baseline: a pod on the node's network, or among its processes.", ko: "baseline: 노드의 네트워크나 프로세스를 함께 쓰는 파드입니다." },
  why: {
    en: "On the node's network a pod reaches what listens on localhost there; with hostPID it sees, and may signal, every process.",
    ko: "노드 네트워크에서는 노드의 localhost 서비스에 접속할 수 있고 hostPID로는 모든 프로세스를 보고 신호를 보낼 수 있습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
  bad: `
spec:
  hostNetwork: true
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ violation }) => ({ en: `The pod may not share the node's namespaces: ${violation.detail}`.slice(0, 118), ko: `파드가 노드의 네임스페이스를 함께 쓸 수 없습니다: ${violation.detail}` }),
  places: shared,
  fixes: (context) => removeAll(shared(context), shared(context).map((path) => String(path.at(-1))).join(", ")),
};

function shared(context: PodSecurityContext): readonly FieldPath[] {
  return ["hostNetwork", "hostPID", "hostIPC"].map((name) => [...podSpec(context), name]).filter((path) => nodeAt(context.root, path) !== undefined);
}
