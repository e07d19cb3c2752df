import { labelKey } from "../../fixes/label.js";
import { targetOf, writeCandidates } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A key of an expression that no label can have. */
export const invalidSelectorKey: CauseRule = {
  explains: "cause",
  code: "invalid-selector-key",
  reasons: ["FieldValueInvalid", "FieldValueRequired"],
  fields: ["*.matchExpressions[*].key", "*.matchFields[*].key", "*.matchLabelKeys[*]", "*.mismatchLabelKeys[*]"],
  summary: { en: "A key of an expression that no label can have.", ko: "레이블이 될 수 없는 표현식 키입니다." },
  why: {
    en: "The key is a label's key: letters and digits, - _ . inside, with a domain and / before it if one likes. matchFields knows metadata.name alone.",
    ko: "키는 레이블의 키입니다. 글자와 숫자, 그 사이의 - _ .를 쓰고 앞에 도메인과 /를 붙일 수 있습니다. matchFields에는 metadata.name만 쓸 수 있습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set",
  bad: `
spec:
  affinity:
    nodeAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
        nodeSelectorTerms:
          - matchExpressions:
              - key: disk type
                operator: Exists
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
              - key: disk-type
                operator: Exists
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ badValue, at }) =>
    at.missing.length !== 0 || badValue === undefined || badValue === ""
      ? { en: "This expression does not say which label: add key", ko: "어느 레이블인지 적혀 있지 않습니다. key를 추가하세요" }
      : { en: `"${badValue}" is no label's key`, ko: `"${badValue}"은(는) 레이블 키가 될 수 없습니다` },
  fixes: (context) => {
    const path = targetOf(context);
    if (path.includes("matchFields")) return writeCandidates(path, ["metadata.name"], context.badValue);
    const written = context.badValue ?? "";
    const isNode = path.includes("nodeAffinity");
    return writeCandidates(path, written === "" ? [isNode ? "kubernetes.io/hostname" : "app"] : [labelKey(written)], written);
  },
};
