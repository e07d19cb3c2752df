import { supportedValueCandidates } from "../../fixes/supported-value.js";
import type { CauseRule } from "../rule.js";

/** A DNS policy that does not exist. */
export const unknownDnsPolicy: CauseRule = {
  explains: "cause",
  code: "unknown-dns-policy",
  reasons: ["FieldValueNotSupported"],
  fields: ["spec.dnsPolicy"],
  summary: { en: "A DNS policy that does not exist.", ko: "존재하지 않는 DNS 정책입니다." },
  why: {
    en: "ClusterFirst, the default, asks the cluster; ClusterFirstWithHostNet does so with hostNetwork; Default takes the node's settings; None only dnsConfig.",
    ko: "기본값인 ClusterFirst는 클러스터에 묻고, ClusterFirstWithHostNet은 hostNetwork에서도 그렇게 합니다. Default는 노드의 설정을, None은 dnsConfig만 씁니다.",
  },
  url: "https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-s-dns-policy",
  bad: `
spec:
  dnsPolicy: ClusterFist
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  dnsPolicy: ClusterFirst
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ badValue }) => ({
    en: `"${badValue ?? ""}" is no DNS policy: ClusterFirst, Default or None, say`,
    ko: `"${badValue ?? ""}"은(는) DNS 정책이 아닙니다. ClusterFirst, Default, None 등을 쓰세요`,
  }),
  fixes: supportedValueCandidates,
};
