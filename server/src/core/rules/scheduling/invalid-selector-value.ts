import { labelCandidates, labelValue } from "../../fixes/label.js";
import { targetOf, writeCandidates } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A selector that compares with something that no label can be. */
export const invalidSelectorValue: CauseRule = {
  explains: "cause",
  code: "invalid-selector-value",
  reasons: ["FieldValueInvalid"],
  fields: ["*.matchExpressions[*].values[*]", "*.matchExpressions*", "*.matchLabels", "*.matchLabels*", "*.matchFields[*].values[*]", "spec.selector", "spec.selector.*"],
  message: /valid label|name part|prefix part|63|RFC 1123|qualified/,
  summary: { en: "A selector that compares with something that no label can be.", ko: "레이블이 될 수 없는 것과 비교하는 셀렉터입니다." },
  why: {
    en: "Labels have values of at most 63 letters, digits, - _ . so that this expression could never match.",
    ko: "레이블 값은 글자, 숫자, - _ .로 최대 63자이므로 이 표현식은 결코 일치할 수 없습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set",
  bad: `
spec:
  affinity:
    podAntiAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
        - topologyKey: kubernetes.io/hostname
          labelSelector:
            matchLabels:
              app: my web app
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
              app: my-web-app
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ badValue }) => ({ en: `"${badValue ?? ""}" can't be part of a label`, ko: `"${badValue ?? ""}"은(는) 레이블이 될 수 없습니다` }),
  fixes: (context) => {
    const path = targetOf(context);
    if (path.includes("values") && typeof path.at(-1) === "number") return writeCandidates(path, [labelValue(context.badValue ?? "")], context.badValue);
    return labelCandidates(context);
  },
};
