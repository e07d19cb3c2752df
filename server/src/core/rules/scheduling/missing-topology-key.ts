import { addCandidate, targetOf } from "../../fixes/write-value.js";
import { itemsAt, textAt } from "../../document/read.js";
import type { CauseRule } from "../rule.js";

/** A rule about the spread of pods that does not say over what. */
export const missingTopologyKey: CauseRule = {
  explains: "cause",
  code: "missing-topology-key",
  isMadeUp: true,
  reasons: ["FieldValueRequired", "FieldValueInvalid"],
  fields: ["*.topologyKey"],
  message: /^Required|Invalid value: ""/,
  summary: { en: "A rule about where pods run that does not say over what.", ko: "무엇을 기준으로 나눌지 적지 않은 배치 규칙입니다." },
  why: {
    en: "topologyKey is the label that tells nodes apart: kubernetes.io/hostname for nodes, topology.kubernetes.io/zone for zones.",
    ko: "topologyKey는 노드를 나누는 레이블입니다. 노드별로는 kubernetes.io/hostname, 존별로는 topology.kubernetes.io/zone을 씁니다.",
  },
  url: "https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/#spread-constraint-definition",
  bad: `
spec:
  affinity:
    podAntiAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
        - labelSelector:
            matchLabels:
              app: web
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  affinity:
    podAntiAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
        - topologyKey: kubernetes.io/hostname
          labelSelector:
            matchLabels:
              app: web
  containers:
    - name: web
      image: nginx:1.27
`,
  title: () => ({ en: "This does not say what to spread over: add topologyKey", ko: "무엇을 기준으로 나눌지 알 수 없습니다. topologyKey를 추가하세요" }),
  fixes: (context) => {
    const path = targetOf(context);
    const list = path.slice(0, path.lastIndexOf("topologyKey") - 1);
    const used = itemsAt(context.root, list).map((item) => textAt(item, ["topologyKey"]));
    const usual = ["kubernetes.io/hostname", "topology.kubernetes.io/zone"];
    return [...usual.filter((key) => !used.includes(key)), ...usual].slice(0, 2).map((key) => addCandidate(path, key));
  },
};
