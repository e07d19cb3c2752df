import { nodeAt } from "../../document/read.js";
import { addCandidate, targetOf } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A toleration for every key that still compares values. */
export const tolerationWithoutKey: CauseRule = {
  explains: "cause",
  code: "toleration-without-key",
  reasons: ["FieldValueInvalid"],
  fields: ["spec.tolerations[*].operator"],
  message: /when `key` is empty/,
  summary: { en: "A toleration for every key that still compares values.", ko: "모든 키를 허용하면서 값을 비교하는 톨러레이션입니다." },
  why: {
    en: "Without a key a toleration is for all taints, and can only ask whether there is one: operator Exists.",
    ko: "키가 없는 톨러레이션은 모든 테인트에 적용되며 operator는 Exists여야 합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/#concepts",
  bad: `
spec:
  tolerations:
    - effect: NoSchedule
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  tolerations:
    - operator: Exists
      effect: NoSchedule
  containers:
    - name: web
      image: nginx:1.27
`,
  title: () => ({ en: "A toleration without a key needs operator: Exists", ko: "키가 없는 톨러레이션에는 operator: Exists가 필요합니다" }),
  fixes: (context) => {
    const toleration = targetOf(context).slice(0, -1);
    const hasValue = nodeAt(context.root, [...toleration, "value"]) !== undefined;
    const exists = { title: { en: "Write operator: Exists", ko: "operator: Exists(으)로 쓰기" }, edits: [{ set: [...toleration, "operator"], to: "Exists" }, ...(hasValue ? [{ remove: [...toleration, "value"] }] : [])] };
    return [exists, addCandidate([...toleration, "key"], "example.com/key")];
  },
};
