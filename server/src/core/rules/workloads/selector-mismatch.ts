import { nodeAt } from "../../document/read.js";
import { mismatchPlace, selectorMismatchCandidates, selectorPaths } from "../../fixes/selector.js";
import { wordsAt } from "../../document/read.js";
import type { CauseRule } from "../rule.js";

/** A selector that does not find the pods of its own template. */
export const selectorMismatch: CauseRule = {
  explains: "cause",
  code: "selector-mismatch",
  reasons: ["FieldValueInvalid"],
  fields: ["spec.template.metadata.labels", "spec.jobTemplate.spec.template.metadata.labels", "metadata.labels"],
  message: /does not match template/,
  summary: { en: "A selector that does not find the pods of its own template.", ko: "자기 템플릿의 파드를 찾지 못하는 셀렉터입니다." },
  why: {
    en: "The controller counts the pods that its selector finds. If its own pods were not among them it would make new ones forever.",
    ko: "컨트롤러는 셀렉터로 찾은 파드를 셉니다. 자기가 만든 파드가 그 안에 없으면 끝없이 새로 만들게 됩니다.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector",
  bad: `
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
        app: wbe
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
  title: (context) => {
    const { selector, labels } = selectorPaths(context);
    const has = wordsAt(context.root, labels);
    const missing = Object.entries(wordsAt(context.root, selector)).find(([key, value]) => has[key] !== value);
    if (missing === undefined) return { en: "The selector does not match these labels", ko: "셀렉터가 이 레이블과 일치하지 않습니다" };
    const [key, value] = missing;
    return has[key] === undefined
      ? { en: `The selector asks for ${key}: ${value}, which the template's labels lack`, ko: `셀렉터는 ${key}: ${value}을(를) 찾는데 템플릿의 레이블에는 없습니다` }
      : { en: `The selector asks for ${key}: ${value}, the template has ${key}: ${has[key] as string}`, ko: `셀렉터는 ${key}: ${value}을(를) 찾는데 템플릿은 ${key}: ${has[key] as string}입니다` };
  },
  place: mismatchPlace,
  related: (context) => {
    const { selector, labels } = selectorPaths(context);
    const places = [
      { at: selector, text: { en: "The selector stands here.", ko: "셀렉터는 여기에 있습니다." } },
      { at: labels, text: { en: "The template's labels stand here.", ko: "템플릿의 레이블은 여기에 있습니다." } },
    ];
    return places.filter(({ at }) => nodeAt(context.root, at) !== undefined);
  },
  fixes: selectorMismatchCandidates,
};
