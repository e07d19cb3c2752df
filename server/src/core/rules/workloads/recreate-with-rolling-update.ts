import { removeAt, targetOf, writeCandidate } from "../../fixes/write-value.js";
import { nodeAt } from "../../document/read.js";
import type { CauseRule } from "../rule.js";

/** Settings of a rolling update where there is none. */
export const recreateWithRollingUpdate: CauseRule = {
  explains: "cause",
  code: "recreate-with-rolling-update",
  reasons: ["FieldValueForbidden", "FieldValueInvalid"],
  fields: ["spec.strategy.rollingUpdate", "spec.updateStrategy", "spec.updateStrategy.rollingUpdate"],
  message: /rollingUpdate|may not be specified|only allowed/,
  summary: { en: "Settings of a rolling update where there is none.", ko: "롤링 업데이트가 아닌데 롤링 업데이트 설정이 있습니다." },
  why: {
    en: "Recreate ends all old pods before it makes new ones, and OnDelete waits for you; maxSurge and maxUnavailable are for RollingUpdate.",
    ko: "Recreate는 이전 파드를 모두 끝낸 뒤 새 파드를 만들고 OnDelete는 직접 지울 때까지 기다립니다. maxSurge와 maxUnavailable은 RollingUpdate에 씁니다.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#strategy",
  bad: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  strategy:
    type: Recreate
    rollingUpdate:
      maxSurge: 1
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
    type: RollingUpdate
    rollingUpdate:
      maxSurge: 1
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
  title: () => ({ en: "rollingUpdate may only be set with type: RollingUpdate", ko: "rollingUpdate는 type: RollingUpdate일 때만 쓸 수 있습니다" }),
  fixes: (context) => {
    const path = targetOf(context);
    const rolling = path.at(-1) === "rollingUpdate" ? path : [...path, "rollingUpdate"];
    if (nodeAt(context.root, rolling) === undefined) return [];
    const type = writeCandidate([...rolling.slice(0, -1), "type"], "RollingUpdate");
    return [removeAt(rolling), { ...type, title: { en: "Write type: RollingUpdate", ko: "type: RollingUpdate(으)로 쓰기" } }];
  },
};
