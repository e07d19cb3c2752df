import { labelKey } from "../../fixes/label.js";
import { targetOf, writeCandidates } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A toleration's key that no taint can have. */
export const invalidTolerationKey: CauseRule = {
  explains: "cause",
  code: "invalid-toleration-key",
  reasons: ["FieldValueInvalid"],
  fields: ["spec.tolerations[*].key"],
  summary: { en: "A toleration's key that no taint can have.", ko: "테인트가 가질 수 없는 톨러레이션 키입니다." },
  why: {
    en: "The key is that of a taint, which is spelt as a label's key: letters and digits, - _ . inside, a domain and / before it if one likes.",
    ko: "키는 테인트의 키이며 레이블 키처럼 글자와 숫자, 그 사이의 - _ .를 쓰고 앞에 도메인과 /를 붙일 수 있습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/#concepts",
  bad: `
spec:
  tolerations:
    - key: "dedicated=gpu"
      operator: Exists
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  tolerations:
    - key: dedicated
      operator: Exists
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ badValue }) => ({ en: `"${badValue ?? ""}" is no taint's key`, ko: `"${badValue ?? ""}"은(는) 테인트의 키가 될 수 없습니다` }),
  fixes: (context) => {
    const written = context.badValue ?? "";
    const [, key, value, effect] = /^([^=:]+)(?:=([^:]*))?(?::(\w+))?$/.exec(written) ?? [];
    const target = targetOf(context);
    const toleration = target.slice(0, -1);
    const apart =
      key !== undefined && key !== written && value !== undefined
        ? [{ title: { en: `Write key: ${key} and value: ${value}`, ko: `key: ${key}, value: ${value}(으)로 나누기` }, edits: [{ set: target, to: key }, { set: [...toleration, "value"], to: value }, { set: [...toleration, "operator"], to: "Equal" }, ...(effect === undefined ? [] : [{ set: [...toleration, "effect"], to: effect }])] }]
        : [];
    return [...apart, ...writeCandidates(target, [key !== undefined && key !== written ? key : labelKey(written)], written)];
  },
};
