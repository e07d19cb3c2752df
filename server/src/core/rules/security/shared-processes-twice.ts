import { removeAt } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A pod that shares its processes among its containers and with the node at once. */
export const sharedProcessesTwice: CauseRule = {
  explains: "cause",
  code: "shared-processes-twice",
  reasons: ["FieldValueInvalid"],
  fields: ["spec.securityContext.shareProcessNamespace", "spec.shareProcessNamespace"],
  summary: { en: "A pod that shares processes among its containers and with the node at once.", ko: "컨테이너끼리와 노드와 동시에 프로세스를 공유하는 파드입니다." },
  why: {
    en: "With hostPID the containers already see all processes of the node, and thereby those of each other.",
    ko: "hostPID를 쓰면 컨테이너는 이미 노드의 모든 프로세스와 서로의 프로세스를 볼 수 있습니다.",
  },
  url: "https://kubernetes.io/docs/tasks/configure-pod-container/share-process-namespace/",
  bad: `
spec:
  hostPID: true
  shareProcessNamespace: true
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  shareProcessNamespace: true
  containers:
    - name: web
      image: nginx:1.27
`,
  title: () => ({ en: "shareProcessNamespace and hostPID exclude each other", ko: "shareProcessNamespace와 hostPID는 함께 쓸 수 없습니다" }),
  fixes: ({ pod }) => (pod === undefined ? [] : ["hostPID", "shareProcessNamespace"].map((name) => removeAt([...pod, "spec", name]))),
};
