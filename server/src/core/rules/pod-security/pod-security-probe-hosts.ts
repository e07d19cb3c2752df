import { nodeAt } from "../../document/read.js";
import { removeAll } from "../../fixes/pod-security.js";
import type { FieldPath } from "../../document/field-path.js";
import type { PodSecurityContext, PodSecurityRule } from "../rule.js";

/** Probes and hooks that ask another host than the pod. */
export const podSecurityProbeHosts: PodSecurityRule = {
  explains: "pod-security",
  code: "pod-security-probe-hosts",
  checks: ["hostProbesAndHostLifecycle"],
  summary: { en: "Baseline: a probe or hook that asks another host than the pod.", ko: "baseline: 파드가 아닌 다른 호스트에 확인하는 프로브나 훅입니다." },
  why: {
    en: "The kubelet asks from the node, so that a probe with a host of its own lets a manifest look around in the node's network.",
    ko: "kubelet이 노드에서 요청하므로 host를 지정한 프로브는 매니페스트로 노드의 네트워크를 살펴볼 수 있게 합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      livenessProbe:
        httpGet:
          host: 10.0.0.1
          port: 80
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      livenessProbe:
        httpGet:
          port: 80
`,
  title: () => ({ en: "Probes and hooks may only ask the pod itself: leave host out", ko: "프로브와 훅은 파드 자신에게만 요청할 수 있습니다. host를 빼세요" }),
  places: hosts,
  fixes: (context) => removeAll(hosts(context), "host"),
};

function hosts({ containers, root }: PodSecurityContext): readonly FieldPath[] {
  const owners = [["livenessProbe"], ["readinessProbe"], ["startupProbe"], ["lifecycle", "preStop"], ["lifecycle", "postStart"]];
  return containers.flatMap(({ path }) =>
    owners.flatMap((owner) => ["httpGet", "tcpSocket"].map((mechanism) => [...path, ...owner, mechanism, "host"])).filter((at) => nodeAt(root, at) !== undefined),
  );
}
