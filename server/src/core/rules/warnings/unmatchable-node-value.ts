import { labelValue } from "../../fixes/label.js";
import { targetOf, writeCandidates } from "../../fixes/write-value.js";
import type { WarningRule } from "../rule.js";

/** A preference for a value that no node's label can have. */
export const unmatchableNodeValue: WarningRule = {
  explains: "warning",
  code: "unmatchable-node-value",
  message: /values\[\d+\]: .* is invalid, /,
  summary: { en: "A preference for a value that no node's label can have.", ko: "노드 레이블이 가질 수 없는 값에 대한 선호 조건입니다." },
  why: {
    en: "The preference is accepted and never met, for labels have values of at most 63 letters, digits, - _ . only.",
    ko: "선호 조건은 받아들여지지만 레이블 값은 글자, 숫자, - _ .로 최대 63자이므로 결코 만족되지 않습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#node-affinity",
  bad: `
spec:
  affinity:
    nodeAffinity:
      preferredDuringSchedulingIgnoredDuringExecution:
        - weight: 1
          preference:
            matchExpressions:
              - key: disk
                operator: In
                values: ["fast ssd"]
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  affinity:
    nodeAffinity:
      preferredDuringSchedulingIgnoredDuringExecution:
        - weight: 1
          preference:
            matchExpressions:
              - key: disk
                operator: In
                values: ["fast-ssd"]
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ at }) => {
    const written = at.node.kind === "scalar" ? String(at.node.value) : "";
    return { en: `No node's label can have the value "${written}"`, ko: `어떤 노드 레이블도 "${written}" 값을 가질 수 없습니다` };
  },
  fixes: (context) => {
    const { node } = context.at;
    const written = node.kind === "scalar" ? String(node.value) : "";
    return writeCandidates(targetOf(context), [labelValue(written)], written);
  },
};
