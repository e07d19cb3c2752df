import { targetOf, writeCandidates } from "../../fixes/write-value.js";
import { nearestValue } from "../../schema/neighbours.js";
import type { CauseRule } from "../rule.js";

const policies: readonly string[] = ["OrderedReady", "Parallel"];

/** A way in which a StatefulSet makes its pods that does not exist. */
export const unknownPodManagement: CauseRule = {
  explains: "cause",
  code: "unknown-pod-management",
  reasons: ["FieldValueInvalid", "FieldValueNotSupported"],
  fields: ["spec.podManagementPolicy"],
  summary: { en: "A way in which a StatefulSet makes its pods that does not exist.", ko: "스테이트풀셋에 없는 파드 생성 방식입니다." },
  why: {
    en: "OrderedReady, the default, makes one pod after the other, Parallel all at once.",
    ko: "기본값인 OrderedReady는 파드를 하나씩 차례로, Parallel은 한꺼번에 만듭니다.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#pod-management-policies",
  bad: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: web
spec:
  podManagementPolicy: parallel
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
kind: StatefulSet
metadata:
  name: web
spec:
  podManagementPolicy: Parallel
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
  title: ({ badValue }) => ({ en: `"${badValue ?? ""}" is none of OrderedReady and Parallel`, ko: `"${badValue ?? ""}"은(는) 쓸 수 없습니다. OrderedReady나 Parallel로 쓰세요` }),
  fixes: (context) => {
    const near = nearestValue(policies, context.badValue ?? "");
    return writeCandidates(targetOf(context), near === undefined ? policies : [near, ...policies], context.badValue);
  },
};
