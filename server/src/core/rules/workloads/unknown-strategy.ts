import { nodeAt } from "../../document/read.js";
import { supportedValueCandidates } from "../../fixes/supported-value.js";
import { targetOf, writeCandidate } from "../../fixes/write-value.js";
import { nearestValue } from "../../schema/neighbours.js";
import type { CauseRule } from "../rule.js";

const ofKind: Readonly<Record<string, readonly string[]>> = {
  Deployment: ["RollingUpdate", "Recreate"],
  StatefulSet: ["RollingUpdate", "OnDelete"],
  DaemonSet: ["RollingUpdate", "OnDelete"],
};

/** A way of updating pods that the kind does not have. */
export const unknownStrategy: CauseRule = {
  explains: "cause",
  code: "unknown-strategy",
  reasons: ["FieldValueNotSupported", "FieldValueInvalid"],
  fields: ["spec.strategy", "spec.strategy.type", "spec.updateStrategy", "spec.updateStrategy.type"],
  summary: { en: "A way of updating pods that the kind does not have.", ko: "해당 종류에 없는 파드 업데이트 방식입니다." },
  why: {
    en: "A Deployment knows RollingUpdate and Recreate, a StatefulSet or DaemonSet RollingUpdate and OnDelete. Capitals count.",
    ko: "디플로이먼트는 RollingUpdate와 Recreate를, 스테이트풀셋과 데몬셋은 RollingUpdate와 OnDelete를 씁니다. 대소문자를 구분합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#strategy",
  bad: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  strategy:
    type: OnDelete
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
    type: Recreate
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
  title: ({ kind, cause, badValue }) => {
    const written = badValue ?? /"Type":"([^"]*)"/.exec(cause.message)?.[1] ?? "";
    const known = (ofKind[kind.kind] ?? []).join(", ");
    return { en: `A ${kind.kind} knows no strategy "${written}": ${known}`, ko: `${kind.kind}에는 "${written}" 전략이 없습니다. ${known} 중에서 쓰세요` };
  },
  place: ({ root, at }) => {
    const type = [...at.path, "type"];
    return nodeAt(root, type) === undefined ? undefined : type;
  },
  fixes: (context) => {
    if (context.badValue !== undefined) return supportedValueCandidates(context);
    const path = targetOf(context);
    const type = path.at(-1) === "type" ? path : [...path, "type"];
    const written = /"Type":"([^"]*)"/.exec(context.cause.message)?.[1] ?? "";
    const known = ofKind[context.kind.kind] ?? [];
    const near = nearestValue(known, written);
    return [...new Set(near === undefined ? known : [near, ...known])].map((value) => writeCandidate(type, value));
  },
};
