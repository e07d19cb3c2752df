import { wordsAt } from "../../document/read.js";
import type { Candidate, WarningRule } from "../rule.js";
import { targetOf } from "../../fixes/write-value.js";

/** A rule about pods that selects none. */
export const selectorOfNoPods: WarningRule = {
  explains: "warning",
  code: "selector-of-no-pods",
  message: /a null labelSelector results in matching no pod/,
  summary: { en: "A rule about other pods that selects none.", ko: "다른 파드를 하나도 선택하지 않는 규칙입니다." },
  why: {
    en: "Without labelSelector the rule is about no pod and changes nothing. Mostly the pod's own labels are meant.",
    ko: "labelSelector가 없으면 어떤 파드에도 적용되지 않아 아무 효과가 없습니다. 대개 파드 자신의 레이블을 씁니다.",
  },
  url: "https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/#spread-constraint-definition",
  bad: `
metadata:
  name: web
  labels:
    app: web
spec:
  topologySpreadConstraints:
    - maxSkew: 1
      topologyKey: kubernetes.io/hostname
      whenUnsatisfiable: ScheduleAnyway
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
metadata:
  name: web
  labels:
    app: web
spec:
  topologySpreadConstraints:
    - maxSkew: 1
      topologyKey: kubernetes.io/hostname
      whenUnsatisfiable: ScheduleAnyway
      labelSelector:
        matchLabels:
          app: web
  containers:
    - name: web
      image: nginx:1.27
`,
  title: () => ({ en: "Without a labelSelector this is about no pod at all", ko: "labelSelector가 없으면 어떤 파드에도 적용되지 않습니다" }),
  fixes: (context): readonly Candidate[] => {
    const { root, pod } = context;
    const labels = pod === undefined ? {} : wordsAt(root, [...pod, "metadata", "labels"]);
    const target = targetOf(context);
    const item = target.at(-1) === "labelSelector" ? target.slice(0, -1) : target;
    const all: Candidate = { title: { en: "Select all pods of the namespace", ko: "네임스페이스의 모든 파드 선택하기" }, edits: [{ set: [...item, "labelSelector"], to: {} }] };
    if (Object.keys(labels).length === 0) return [all];
    return [{ title: { en: "Select pods with this pod's labels", ko: "이 파드의 레이블로 선택하기" }, edits: [{ set: [...item, "labelSelector"], to: { matchLabels: labels } }] }, all];
  },
};
