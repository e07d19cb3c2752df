import { wordsAt } from "../../document/read.js";
import { removeAt, targetOf } from "../../fixes/write-value.js";
import { lastName } from "../field-name.js";
import type { Candidate, CauseRule } from "../rule.js";

/** Label keys that would narrow a selector which is not there. */
export const labelKeysWithoutSelector: CauseRule = {
  explains: "cause",
  code: "label-keys-without-selector",
  reasons: ["FieldValueForbidden"],
  fields: ["*.matchLabelKeys", "*.mismatchLabelKeys"],
  summary: { en: "Label keys that would narrow a selector which is not there.", ko: "좁힐 셀렉터 없이 쓴 레이블 키입니다." },
  why: {
    en: "matchLabelKeys adds the pod's own values of these labels to labelSelector, so that there has to be one.",
    ko: "matchLabelKeys는 파드 자신의 레이블 값을 labelSelector에 더하므로 labelSelector가 있어야 합니다.",
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
      matchLabelKeys: [pod-template-hash]
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
      matchLabelKeys: [pod-template-hash]
      labelSelector:
        matchLabels:
          app: web
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ cause }) => ({ en: `"${lastName(cause.field)}" needs a labelSelector beside it`, ko: `"${lastName(cause.field)}"을(를) 쓰려면 labelSelector도 필요합니다` }),
  fixes: (context) => {
    const path = targetOf(context);
    const labels = context.pod === undefined ? {} : wordsAt(context.root, [...context.pod, "metadata", "labels"]);
    const selector: readonly Candidate[] =
      Object.keys(labels).length === 0
        ? []
        : [{ title: { en: "Select pods with this pod's labels", ko: "이 파드의 레이블로 선택하기" }, edits: [{ set: [...path.slice(0, -1), "labelSelector"], to: { matchLabels: labels } }] }];
    return [...selector, removeAt(path)];
  },
};
