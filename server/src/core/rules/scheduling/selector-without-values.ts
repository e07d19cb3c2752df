import { nodeAt } from "../../document/read.js";
import { addCandidate, targetOf, writeCandidate } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** An expression that compares with values and has none, or too many. */
export const selectorWithoutValues: CauseRule = {
  explains: "cause",
  code: "selector-without-values",
  isMadeUp: true,
  reasons: ["FieldValueRequired"],
  fields: ["*.matchExpressions[*].values", "*.matchFields[*].values"],
  summary: { en: "An expression that compares with values and has none, or too many.", ko: "비교할 값이 없거나 너무 많은 표현식입니다." },
  why: {
    en: "In and NotIn compare with a list of values, Gt and Lt with exactly one; Exists and DoesNotExist need none.",
    ko: "In과 NotIn은 값 목록과, Gt와 Lt는 값 하나와 비교합니다. Exists와 DoesNotExist에는 값이 필요 없습니다.",
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
                operator: In
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
                operator: Exists
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ cause }) =>
    /single|one/i.test(cause.message)
      ? { en: "This operator compares with exactly one value", ko: "이 연산자는 값 하나와만 비교합니다" }
      : { en: "In and NotIn need values to compare with", ko: "In과 NotIn에는 비교할 values가 필요합니다" },
  fixes: (context) => {
    const path = targetOf(context);
    const values = nodeAt(context.root, path);
    const operator = [...path.slice(0, -1), "operator"];
    const isNegative = /NotIn/.test(context.text.slice(nodeAt(context.root, operator)?.start ?? 0, nodeAt(context.root, operator)?.end ?? 0));
    if (values?.kind === "sequence" && 1 < values.items.length) {
      return [{ title: { en: "Keep the first value", ko: "첫 번째 값만 남기기" }, edits: values.items.slice(1).map((_, index) => ({ remove: [...path, index + 1] })) }];
    }
    const exists = writeCandidate(operator, isNegative ? "DoesNotExist" : "Exists");
    const edits = values === undefined ? exists.edits : [...exists.edits, { remove: path }];
    return [{ ...exists, edits }, addCandidate(path, ["value"])];
  },
};
