import { targetOf, writeCandidates, removeAt } from "../../fixes/write-value.js";
import { scalarAt } from "../../document/read.js";
import type { WarningRule } from "../rule.js";

/** A grace period below zero. */
export const negativeGracePeriod: WarningRule = {
  explains: "warning",
  code: "negative-grace-period",
  message: /terminationGracePeriodSeconds: must be >= 0|revisionHistoryLimit: a negative value/,
  summary: { en: "A grace period or a history below zero.", ko: "0보다 작은 종료 유예 시간이나 이력 개수입니다." },
  why: {
    en: "A negative grace period counts as one second, a negative history as an endless one. Say what is meant.",
    ko: "음수인 유예 시간은 1초로, 음수인 이력은 무한으로 처리됩니다. 원하는 값을 적으세요.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination",
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
      terminationGracePeriodSeconds: -30
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
      terminationGracePeriodSeconds: 30
      containers:
        - name: web
          image: nginx:1.27
`,
  title: (context) => {
    const field = String(targetOf(context).at(-1));
    return { en: `"${field}" can't be negative`, ko: `"${field}"은(는) 음수일 수 없습니다` };
  },
  fixes: (context) => {
    const path = targetOf(context);
    const written = Number(scalarAt(context.root, path));
    return [...writeCandidates(path, Number.isFinite(written) ? [Math.abs(written)] : [], String(written)), removeAt(path)];
  },
};
