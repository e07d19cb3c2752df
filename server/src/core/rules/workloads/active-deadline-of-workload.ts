import { removeCandidate } from "../../fixes/remove-field.js";
import type { CauseRule } from "../rule.js";

/** A deadline for pods that are to run for good. */
export const activeDeadlineOfWorkload: CauseRule = {
  explains: "cause",
  code: "active-deadline-of-workload",
  reasons: ["FieldValueForbidden"],
  fields: ["spec.activeDeadlineSeconds"],
  summary: { en: "A deadline for pods that are to run for good.", ko: "계속 실행되어야 하는 파드에 마감 시간이 있습니다." },
  why: {
    en: "A Deployment would make a new pod whenever the deadline ended one. Jobs have activeDeadlineSeconds.",
    ko: "마감 시간이 지나 파드가 끝나면 디플로이먼트가 새로 만들게 됩니다. activeDeadlineSeconds는 잡에 쓰세요.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/controllers/job/#job-termination-and-cleanup",
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
        app: web
    spec:
      activeDeadlineSeconds: 60
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
  title: ({ kind }) => ({ en: `Pods of a ${kind.kind} may not have a deadline`, ko: `${kind.kind}의 파드에는 마감 시간을 둘 수 없습니다` }),
  fixes: removeCandidate,
};
