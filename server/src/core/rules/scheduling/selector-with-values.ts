import { removeAt, targetOf, writeCandidate } from "../../fixes/write-value.js";
import { textAt } from "../../document/read.js";
import type { CauseRule } from "../rule.js";

/** Values beside an operator that compares with none. */
export const selectorWithValues: CauseRule = {
  explains: "cause",
  code: "selector-with-values",
  reasons: ["FieldValueForbidden"],
  fields: ["*.matchExpressions[*].values"],
  summary: { en: "Values beside an operator that compares with none.", ko: "값과 비교하지 않는 연산자에 값이 있습니다." },
  why: {
    en: "Exists and DoesNotExist ask for the key alone; In and NotIn compare its value.",
    ko: "Exists와 DoesNotExist는 키만 봅니다. 값을 비교하려면 In이나 NotIn을 쓰세요.",
  },
  url: "https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#set-based-requirement",
  bad: `
spec:
  affinity:
    nodeAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
        nodeSelectorTerms:
          - matchExpressions:
              - key: disk
                operator: Exists
                values: [ssd]
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  affinity:
    nodeAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
        nodeSelectorTerms:
          - matchExpressions:
              - key: disk
                operator: In
                values: [ssd]
  containers:
    - name: web
      image: nginx:1.27
`,
  title: (context) => {
    const operator = textAt(context.root, [...targetOf(context).slice(0, -1), "operator"]) ?? "Exists";
    return { en: `${operator} compares with no values`, ko: `${operator}은(는) 값과 비교하지 않습니다` };
  },
  fixes: (context) => {
    const path = targetOf(context);
    const operator = [...path.slice(0, -1), "operator"];
    const isNegative = textAt(context.root, operator) === "DoesNotExist";
    return [writeCandidate(operator, isNegative ? "NotIn" : "In"), removeAt(path)];
  },
};
