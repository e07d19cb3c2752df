import { itemsAt, textAt } from "../../document/read.js";
import { removeAt, targetOf, writeCandidate } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A container's claim that the pod does not declare. */
export const unknownResourceClaim: CauseRule = {
  explains: "cause",
  code: "unknown-resource-claim",
  reasons: ["FieldValueNotFound"],
  fields: ["C.resources.claims[*]"],
  summary: { en: "A container's claim that the pod does not declare.", ko: "파드에 선언되지 않은 리소스 클레임입니다." },
  why: {
    en: "A container takes devices through a claim that the same pod lists in spec.resourceClaims.",
    ko: "컨테이너는 같은 파드의 spec.resourceClaims에 있는 클레임을 통해 장치를 씁니다.",
  },
  url: "https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/",
  bad: `
spec:
  resourceClaims:
    - name: gpu
      resourceClaimName: gpu
  containers:
    - name: web
      image: nginx:1.27
      resources:
        claims:
          - name: gup
`,
  good: `
spec:
  resourceClaims:
    - name: gpu
      resourceClaimName: gpu
  containers:
    - name: web
      image: nginx:1.27
      resources:
        claims:
          - name: gpu
`,
  title: ({ badValue }) => ({ en: `The pod declares no claim "${badValue ?? ""}"`, ko: `파드에 클레임 "${badValue ?? ""}"이(가) 선언되어 있지 않습니다` }),
  fixes: (context) => {
    const { root, pod } = context;
    const path = targetOf(context);
    const item = typeof path.at(-1) === "number" ? path : path.slice(0, -1);
    const names = pod === undefined ? [] : itemsAt(root, [...pod, "spec", "resourceClaims"]).map((claim) => textAt(claim, ["name"]));
    const known = names.filter((name) => name !== undefined) as readonly string[];
    return [...known.map((name) => writeCandidate([...item, "name"], name)), { ...removeAt(item), title: { en: "Remove this claim", ko: "이 클레임 지우기" } }];
  },
};
