import { nodeAt } from "../../document/read.js";
import { labelValue } from "../../fixes/label.js";
import { removeAt, targetOf, writeCandidate } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A toleration's value beside `Exists`, or one that no taint can have. */
export const tolerationValue: CauseRule = {
  explains: "cause",
  code: "toleration-value",
  reasons: ["FieldValueInvalid"],
  fields: ["spec.tolerations[*].operator", "spec.tolerations[*].value"],
  summary: { en: "A toleration's value beside Exists, or one that no taint can have.", ko: "Exists와 함께 쓴 값이나 테인트가 가질 수 없는 값입니다." },
  why: {
    en: "Exists tolerates the key with any value; Equal, the default, compares the value, which is spelt as a label's.",
    ko: "Exists는 값에 관계없이 키를 허용합니다. 기본값인 Equal은 레이블 값 규칙을 따르는 값을 비교합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/#concepts",
  bad: `
spec:
  tolerations:
    - key: dedicated
      operator: Exists
      value: gpu
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  tolerations:
    - key: dedicated
      operator: Equal
      value: gpu
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ badValue, cause }) =>
    /must be empty/.test(cause.message)
      ? { en: `Exists compares with no value, but "${badValue ?? ""}" is given`, ko: `Exists는 값을 비교하지 않는데 "${badValue ?? ""}"이(가) 있습니다` }
      : { en: `"${badValue ?? ""}" is no taint's value`, ko: `"${badValue ?? ""}"은(는) 테인트의 값이 될 수 없습니다` },
  related: (context) => {
    const value = [...targetOf(context).slice(0, -1), "value"];
    return nodeAt(context.root, value) === undefined ? [] : [{ at: value, text: { en: "The value stands here.", ko: "값은 여기에 있습니다." } }];
  },
  fixes: (context) => {
    const toleration = targetOf(context).slice(0, -1);
    const value = [...toleration, "value"];
    if (/must be empty/.test(context.cause.message)) {
      const equal = writeCandidate([...toleration, "operator"], "Equal");
      return [{ ...equal, title: { en: "Write operator: Equal", ko: "operator: Equal(으)로 쓰기" } }, removeAt(value)];
    }
    const mended = labelValue(context.badValue ?? "");
    return mended === "" ? [removeAt(value)] : [writeCandidate(value, mended), removeAt(value)];
  },
};
