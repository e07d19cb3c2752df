import { textAt, wordsAt } from "../../document/read.js";
import { targetOf } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A controller without a pod template. */
export const missingTemplate: CauseRule = {
  explains: "cause",
  code: "missing-template",
  isMadeUp: true,
  reasons: ["FieldValueRequired"],
  fields: ["spec.template"],
  summary: { en: "A controller without a pod template.", ko: "파드 템플릿이 없는 컨트롤러입니다." },
  why: {
    en: "The template is the pod that the controller makes: metadata and spec as in a Pod's manifest.",
    ko: "템플릿은 컨트롤러가 만드는 파드이며 파드 매니페스트처럼 metadata와 spec을 씁니다.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/pods/#pod-templates",
  bad: `
apiVersion: v1
kind: ReplicationController
metadata:
  name: web
spec:
  selector:
    app: web
`,
  good: `
apiVersion: v1
kind: ReplicationController
metadata:
  name: web
spec:
  selector:
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
  title: ({ kind }) => ({ en: `A ${kind.kind} needs a template of its pods`, ko: `${kind.kind}에는 파드의 템플릿이 필요합니다` }),
  fixes: (context) => {
    const { root } = context;
    const selector = { ...wordsAt(root, ["spec", "selector"]), ...wordsAt(root, ["spec", "selector", "matchLabels"]) };
    const name = textAt(root, ["metadata", "name"]) ?? "app";
    const labels = Object.keys(selector).length === 0 ? { app: name } : selector;
    const template = { metadata: { labels }, spec: { containers: [{ name, image: "nginx:1.27" }] } };
    return [{ title: { en: 'Add "template"', ko: '"template" 추가하기' }, edits: [{ set: targetOf(context), to: template }] }];
  },
};
