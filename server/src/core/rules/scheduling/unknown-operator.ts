import { operatorCandidates } from "../../fixes/operator.js";
import type { CauseRule } from "../rule.js";

/** An operator that selectors or tolerations do not have. */
export const unknownOperator: CauseRule = {
  explains: "cause",
  code: "unknown-operator",
  reasons: ["FieldValueInvalid", "FieldValueNotSupported"],
  fields: ["*.matchExpressions[*].operator", "*.matchFields[*].operator"],
  summary: { en: "An operator that selectors do not have.", ko: "셀렉터에 없는 연산자입니다." },
  why: {
    en: "Label selectors know In, NotIn, Exists and DoesNotExist; node affinity knows Gt and Lt besides. Capitals count.",
    ko: "레이블 셀렉터는 In, NotIn, Exists, DoesNotExist를 쓰고 노드 어피니티는 Gt와 Lt도 씁니다. 대소문자를 구분합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#operators",
  bad: `
spec:
  affinity:
    nodeAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
        nodeSelectorTerms:
          - matchExpressions:
              - key: disk
                operator: Equals
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
  title: ({ badValue, at }) =>
    at.missing.length !== 0 || badValue === undefined || badValue === ""
      ? { en: "This expression has no operator: In, NotIn, Exists or DoesNotExist", ko: "표현식에 연산자가 없습니다. In, NotIn, Exists, DoesNotExist 중에서 쓰세요" }
      : { en: `"${badValue}" is no operator: In, NotIn, Exists or DoesNotExist, say`, ko: `"${badValue}"은(는) 연산자가 아닙니다. In, NotIn, Exists, DoesNotExist 등을 쓰세요` },
  fixes: operatorCandidates,
};
