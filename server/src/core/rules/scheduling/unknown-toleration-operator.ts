import { targetOf, writeCandidates } from "../../fixes/write-value.js";
import { nodeAt } from "../../document/read.js";
import type { CauseRule } from "../rule.js";

/** An operator of a toleration that is neither Equal nor Exists. */
export const unknownTolerationOperator: CauseRule = {
  explains: "cause",
  code: "unknown-toleration-operator",
  reasons: ["FieldValueNotSupported"],
  fields: ["spec.tolerations[*].operator"],
  summary: { en: "An operator of a toleration that is neither Equal nor Exists.", ko: "Equal도 Exists도 아닌 톨러레이션 연산자입니다." },
  why: {
    en: "Equal, the default, compares key and value with a taint's, Exists the key alone. Lt and Gt stand behind a feature gate that is off.",
    ko: "기본값인 Equal은 키와 값을, Exists는 키만 비교합니다. Lt와 Gt는 꺼져 있는 기능 게이트 뒤에 있습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/#concepts",
  bad: `
spec:
  tolerations:
    - key: dedicated
      operator: Equals
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
  title: ({ badValue }) => ({ en: `"${badValue ?? ""}" is no operator of a toleration: Equal or Exists`, ko: `"${badValue ?? ""}"은(는) 톨러레이션의 연산자가 아닙니다. Equal이나 Exists로 쓰세요` }),
  fixes: (context) => {
    const path = targetOf(context);
    const hasValue = nodeAt(context.root, [...path.slice(0, -1), "value"]) !== undefined;
    return writeCandidates(path, hasValue ? ["Equal", "Exists"] : ["Exists", "Equal"], context.badValue);
  },
};
