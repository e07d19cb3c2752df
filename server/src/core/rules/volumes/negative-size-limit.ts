import { targetOf, writeCandidates } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** An empty folder of less than no size. */
export const negativeSizeLimit: CauseRule = {
  explains: "cause",
  code: "negative-size-limit",
  reasons: ["FieldValueForbidden"],
  fields: ["V.emptyDir.sizeLimit"],
  summary: { en: "An emptyDir of less than no size.", ko: "크기가 음수인 emptyDir입니다." },
  why: {
    en: "A pod that writes more than sizeLimit is evicted; without the field only the node's disk is the limit.",
    ko: "sizeLimit보다 많이 쓰는 파드는 축출됩니다. 이 필드가 없으면 노드의 디스크만 제한이 됩니다.",
  },
  url: "https://kubernetes.io/docs/concepts/storage/volumes/#emptydir",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: cache
      emptyDir:
        sizeLimit: -1Gi
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: cache
      emptyDir:
        sizeLimit: 1Gi
`,
  title: () => ({ en: "A size limit can't be negative", ko: "크기 제한은 음수일 수 없습니다" }),
  fixes: (context) => {
    const { node } = context.at;
    const written = node.kind === "scalar" ? String(node.value) : "";
    return writeCandidates(targetOf(context), [written.replace(/^-/, "")], written);
  },
};
