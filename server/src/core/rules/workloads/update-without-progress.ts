import { targetOf, writeCandidate } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A rolling update that may neither add nor remove a pod. */
export const updateWithoutProgress: CauseRule = {
  explains: "cause",
  code: "update-without-progress",
  reasons: ["FieldValueInvalid", "FieldValueRequired"],
  fields: ["spec.strategy.rollingUpdate.maxUnavailable", "spec.updateStrategy.rollingUpdate.maxUnavailable", "spec.updateStrategy.rollingUpdate.maxSurge"],
  message: /(?:cannot|may not) be 0|may not be set when|cannot be 0 when/,
  summary: { en: "A rolling update that may neither add nor remove a pod, or both where one is possible.", ko: "파드를 더할 수도 뺄 수도 없는 롤링 업데이트입니다." },
  why: {
    en: "An update goes on by a pod too many (maxSurge) or too few (maxUnavailable), so that both can't be 0; a DaemonSet takes one of the two.",
    ko: "업데이트는 파드를 더 만들거나(maxSurge) 줄이면서(maxUnavailable) 진행되므로 둘 다 0일 수 없습니다. 데몬셋은 둘 중 하나만 씁니다.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#max-unavailable",
  bad: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  strategy:
    rollingUpdate:
      maxSurge: 0
      maxUnavailable: 0
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
  good: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  strategy:
    rollingUpdate:
      maxSurge: 1
      maxUnavailable: 0
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
  title: ({ cause }) =>
    /may not be set/.test(cause.message)
      ? { en: "maxSurge and maxUnavailable exclude each other here", ko: "여기서는 maxSurge와 maxUnavailable을 함께 쓸 수 없습니다" }
      : { en: "With maxSurge and maxUnavailable both 0 an update could never start", ko: "maxSurge와 maxUnavailable이 모두 0이면 업데이트를 시작할 수 없습니다" },
  fixes: (context) => {
    const owner = targetOf(context).slice(0, -1);
    const write = (field: string, value: number): ReturnType<typeof writeCandidate> => ({
      ...writeCandidate([...owner, field], value),
      title: { en: `Write ${field}: ${value}`, ko: `${field}: ${value}(으)로 쓰기` },
    });
    if (/may not be set/.test(context.cause.message)) return [write("maxUnavailable", 0), write("maxSurge", 0)];
    return [write("maxSurge", 1), write("maxUnavailable", 1)];
  },
};
