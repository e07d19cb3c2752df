import type { PartSnippet } from "../snippet.js";

export const topologySpread: PartSnippet = {
  name: "topology-spread",
  type: "PodSpec",
  title: { en: "Pods spread evenly", ko: "파드를 고르게 분산" },
  description: {
    en: "Keeps the numbers of these pods in any two zones from differing by more than one.",
    ko: "어느 두 영역에서도 파드 수의 차이가 하나를 넘지 않게 합니다.",
  },
  body: `topologySpreadConstraints:
  - maxSkew: «1»
    topologyKey: «topology.kubernetes.io/zone|kubernetes.io/hostname»
    whenUnsatisfiable: «ScheduleAnyway|DoNotSchedule»
    labelSelector:
      matchLabels:
        app: «web»
`,
};
