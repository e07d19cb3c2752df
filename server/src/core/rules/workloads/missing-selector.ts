import { missingSelectorCandidates } from "../../fixes/selector.js";
import type { CauseRule } from "../rule.js";

/** A controller without a selector, or with an empty one. */
export const missingSelector: CauseRule = {
  explains: "cause",
  code: "missing-selector",
  reasons: ["FieldValueRequired", "FieldValueInvalid"],
  fields: ["spec.selector"],
  settles: ["selector-mismatch"],
  message: /^Required|empty selector|Invalid value: null/,
  summary: { en: "A controller without a selector, or with an empty one.", ko: "셀렉터가 없거나 비어 있는 컨트롤러입니다." },
  why: {
    en: "The selector says which pods the controller counts as its own; it must match the template's labels, and can't be changed later.",
    ko: "셀렉터는 컨트롤러가 어느 파드를 자기 것으로 볼지 정합니다. 템플릿의 레이블과 일치해야 하며 나중에 바꿀 수 없습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector",
  bad: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: nginx:1.27
`,
  good: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: nginx:1.27
`,
  title: ({ kind }) => ({ en: `A ${kind.kind} needs a selector for its pods`, ko: `${kind.kind}에는 파드를 찾을 셀렉터가 필요합니다` }),
  fixes: missingSelectorCandidates,
};
