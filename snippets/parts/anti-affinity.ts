import type { PartSnippet } from "../snippet.js";

export const antiAffinity: PartSnippet = {
  name: "anti-affinity",
  type: "PodSpec",
  title: { en: "Pods on different nodes", ko: "파드를 서로 다른 노드에" },
  description: {
    en: "Prefers a node on which none of these pods runs yet.",
    ko: "같은 파드가 아직 없는 노드를 우선합니다.",
  },
  body: `affinity:
  podAntiAffinity:
    preferredDuringSchedulingIgnoredDuringExecution:
      - weight: «100»
        podAffinityTerm:
          topologyKey: «kubernetes.io/hostname|topology.kubernetes.io/zone»
          labelSelector:
            matchLabels:
              app: «web»
`,
};
