import { removeAt, targetOf, writeCandidates } from "../../fixes/write-value.js";
import { lastName } from "../field-name.js";
import type { CauseRule } from "../rule.js";

/** A number of a probe below what it may be. */
export const negativeProbeNumber: CauseRule = {
  explains: "cause",
  code: "negative-probe-number",
  reasons: ["FieldValueInvalid"],
  fields: ["P.initialDelaySeconds", "P.timeoutSeconds", "P.periodSeconds", "P.successThreshold", "P.failureThreshold", "P.terminationGracePeriodSeconds"],
  message: /must be greater than/,
  summary: { en: "A number of a probe below zero.", ko: "프로브의 숫자가 0보다 작습니다." },
  why: {
    en: "Seconds and counts can't be negative. A 0 means the default: a period of 10, a timeout of 1, three failures.",
    ko: "초와 횟수는 음수일 수 없습니다. 0은 기본값을 뜻합니다. 주기는 10초, 제한 시간은 1초, 실패는 세 번입니다.",
  },
  url: "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      livenessProbe:
        tcpSocket:
          port: 80
        initialDelaySeconds: -5
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      livenessProbe:
        tcpSocket:
          port: 80
        initialDelaySeconds: 5
`,
  title: ({ cause, badValue }) => ({
    en: `"${lastName(cause.field)}" can't be ${badValue ?? "negative"}`,
    ko: `"${lastName(cause.field)}"은(는) ${badValue ?? "음수"}일 수 없습니다`,
  }),
  fixes: (context) => {
    const positive = Math.abs(Number(context.badValue));
    return [...writeCandidates(targetOf(context), positive === 0 ? [1] : [positive], context.badValue), removeAt(targetOf(context))];
  },
};
