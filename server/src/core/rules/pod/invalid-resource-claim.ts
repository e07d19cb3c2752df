import { textAt } from "../../document/read.js";
import { addCandidate, removeAt, targetOf } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A resource claim of a pod with no source, or with two. */
export const invalidResourceClaim: CauseRule = {
  explains: "cause",
  code: "invalid-resource-claim",
  reasons: ["FieldValueInvalid"],
  fields: ["spec.resourceClaims[*]"],
  summary: { en: "A resource claim with no source, or with two.", ko: "출처가 없거나 둘인 리소스 클레임입니다." },
  why: {
    en: "A claim is either one that exists (resourceClaimName), or made for each pod (resourceClaimTemplateName).",
    ko: "클레임은 이미 있는 것(resourceClaimName)이거나 파드마다 만드는 것(resourceClaimTemplateName) 중 하나입니다.",
  },
  url: "https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/",
  bad: `
spec:
  resourceClaims:
    - name: gpu
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  resourceClaims:
    - name: gpu
      resourceClaimName: gpu
  containers:
    - name: web
      image: nginx:1.27
`,
  title: () => ({
    en: "A claim needs exactly one of resourceClaimName and resourceClaimTemplateName",
    ko: "클레임에는 resourceClaimName과 resourceClaimTemplateName 중 하나만 있어야 합니다",
  }),
  fixes: (context) => {
    const path = targetOf(context);
    const name = textAt(context.root, [...path, "name"]) ?? "claim";
    const fields = ["resourceClaimName", "resourceClaimTemplateName"];
    return [...fields.map((field) => removeAt([...path, field])), ...fields.map((field) => addCandidate([...path, field], name))];
  },
};
