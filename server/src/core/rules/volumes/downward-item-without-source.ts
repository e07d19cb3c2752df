import { itemsAt, nodeAt, textAt } from "../../document/read.js";
import type { Candidate, CauseRule } from "../rule.js";

/** A file of the downward API with no source, or with two. */
export const downwardItemWithoutSource: CauseRule = {
  explains: "cause",
  code: "downward-item-without-source",
  reasons: ["FieldValueRequired", "FieldValueInvalid"],
  fields: ["V.downwardAPI", "V.projected.sources[*].downwardAPI"],
  summary: { en: "A file of the downward API with no source, or with two.", ko: "출처가 없거나 둘인 다운워드 API 파일입니다." },
  why: {
    en: "Each file shows one thing: a field of the pod (fieldRef), or a request or limit (resourceFieldRef).",
    ko: "파일 하나는 파드의 필드(fieldRef)나 요청량, 제한(resourceFieldRef) 중 하나만 보여 줍니다.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/pods/downward-api/#available-fields",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: about
      downwardAPI:
        items:
          - path: labels
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: about
      downwardAPI:
        items:
          - path: labels
            fieldRef:
              fieldPath: metadata.labels
`,
  title: ({ cause }) =>
    cause.reason === "FieldValueRequired"
      ? { en: "A file of the downward API needs fieldRef or resourceFieldRef", ko: "다운워드 API 파일에는 fieldRef나 resourceFieldRef가 필요합니다" }
      : { en: "A file of the downward API takes fieldRef or resourceFieldRef, not both", ko: "다운워드 API 파일에는 fieldRef와 resourceFieldRef 중 하나만 쓸 수 있습니다" },
  fixes: ({ root, at }): readonly Candidate[] => {
    const list = at.path.includes("items") ? at.path.slice(0, at.path.lastIndexOf("items") + 1) : [...at.path, "items"];
    return itemsAt(root, list).flatMap((item, index): readonly Candidate[] => {
      const field = nodeAt(item, ["fieldRef"]);
      const resource = nodeAt(item, ["resourceFieldRef"]);
      if (field !== undefined && resource !== undefined) {
        return ["fieldRef", "resourceFieldRef"].map((name) => ({ title: { en: `Remove "${name}"`, ko: `"${name}" 지우기` }, edits: [{ remove: [...list, index, name] }] }));
      }
      if (field !== undefined || resource !== undefined) return [];
      const path = textAt(item, ["path"]) ?? "";
      const fields = ["labels", "annotations", "namespace", "uid"].filter((name) => path.includes(name)).concat("name");
      const [name = "name"] = fields;
      const fieldPath = `metadata.${name}`;
      return [{ title: { en: `Take ${fieldPath}`, ko: `${fieldPath} 가져오기` }, edits: [{ set: [...list, index, "fieldRef"], to: { fieldPath } }] }];
    });
  },
};
