import { requiredCandidates } from "../../fixes/add-required.js";
import { supportedValueCandidates } from "../../fixes/supported-value.js";
import { removeAt, targetOf, writeCandidates } from "../../fixes/write-value.js";
import { containersOf } from "../../pod/containers.js";
import { lastName } from "../field-name.js";
import type { CauseRule } from "../rule.js";

/** A rule of a job's failure or success policy that is not complete or not possible. */
export const invalidPodFailurePolicy: CauseRule = {
  explains: "cause",
  code: "invalid-pod-failure-policy",
  reasons: [],
  fields: ["*spec.podFailurePolicy*", "*spec.successPolicy.*"],
  summary: { en: "A rule of a job's failure or success policy that is not complete or not possible.", ko: "불완전하거나 불가능한 잡의 실패 또는 성공 정책 규칙입니다." },
  why: {
    en: "Each rule has an action and looks either at exit codes or at pod conditions; a success policy counts indexes of an indexed job.",
    ko: "규칙마다 동작이 있으며 종료 코드나 파드 조건 중 하나를 봅니다. 성공 정책은 인덱스 잡의 인덱스를 셉니다.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/controllers/job/#pod-failure-policy",
  bad: `
apiVersion: batch/v1
kind: Job
metadata:
  name: report
spec:
  podFailurePolicy:
    rules:
      - action: FailJob
        onExitCodes:
          containerName: main
          operator: In
          values: [42]
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: report
          image: busybox:1.36
`,
  good: `
apiVersion: batch/v1
kind: Job
metadata:
  name: report
spec:
  podFailurePolicy:
    rules:
      - action: FailJob
        onExitCodes:
          containerName: report
          operator: In
          values: [42]
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: report
          image: busybox:1.36
`,
  title: ({ cause, badValue }) => {
    const field = lastName(cause.field);
    if (cause.reason === "FieldValueRequired") return { en: `This rule needs "${field}"`, ko: `이 규칙에는 "${field}"이(가) 필요합니다` };
    return badValue === undefined
      ? { en: `"${field}" is not possible like this`, ko: `"${field}"을(를) 이렇게 쓸 수 없습니다` }
      : { en: `"${badValue}" is not possible as "${field}" of this rule`, ko: `이 규칙의 "${field}"에는 "${badValue}"을(를) 쓸 수 없습니다` };
  },
  fixes: (context) => {
    const path = targetOf(context);
    if (context.cause.reason === "FieldValueNotSupported") return supportedValueCandidates(context);
    if (path.at(-1) === "containerName") {
      const names = containersOf(context).flatMap(({ name }) => (name === undefined ? [] : [name]));
      return [...writeCandidates(path, names, context.badValue), removeAt(path)];
    }
    if (context.cause.reason === "FieldValueRequired") {
      const values = [...context.cause.message.matchAll(/"(\w+)"/g)].map((match) => match[1] as string);
      return values.length === 0 ? requiredCandidates(context) : writeCandidates(path, values, undefined);
    }
    return [removeAt(path)];
  },
};
