import { removeAt, targetOf } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A pod that waits at gates and has a node already. */
export const nodeNameWithGates: CauseRule = {
  explains: "cause",
  code: "node-name-with-gates",
  reasons: ["FieldValueForbidden"],
  fields: ["spec.nodeName"],
  summary: { en: "A pod that waits at scheduling gates and has a node already.", ko: "스케줄링 게이트에서 기다리면서 이미 노드가 정해진 파드입니다." },
  why: {
    en: "Gates keep the scheduler from choosing a node; a pod with nodeName has passed the scheduler.",
    ko: "게이트는 스케줄러가 노드를 고르지 못하게 합니다. nodeName이 있는 파드는 이미 스케줄러를 지났습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/scheduling-eviction/pod-scheduling-readiness/",
  bad: `
spec:
  nodeName: node-1
  schedulingGates:
    - name: example.com/wait
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  schedulingGates:
    - name: example.com/wait
  containers:
    - name: web
      image: nginx:1.27
`,
  title: () => ({ en: "nodeName and schedulingGates exclude each other", ko: "nodeName과 schedulingGates는 함께 쓸 수 없습니다" }),
  fixes: (context) => [removeAt(targetOf(context)), ...(context.pod === undefined ? [] : [removeAt([...context.pod, "spec", "schedulingGates"])])],
};
