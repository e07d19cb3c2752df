import { plainNumber } from "../../document/plain-value.js";
import { effectiveProbes } from "../../advice/effective-probes.js";
import type { AdviceRule } from "../rule.js";

/** Seconds after which nobody waits for a probe any more. */
const longest = 30 * 60;

/** A probe that would take longer than half an hour to act. */
export const probeNeverFailsInTime: AdviceRule = {
  explains: "advice",
  code: "probe-never-fails-in-time",
  level: "hint",
  summary: { en: "A liveness or readiness probe that would take longer than half an hour to act.", ko: "동작하기까지 30분 넘게 걸리는 활성 또는 준비성 프로브입니다." },
  why: {
    en: "A probe acts after failureThreshold failures, one every periodSeconds. A slow start is what a startupProbe is for.",
    ko: "프로브는 periodSeconds마다 확인해 failureThreshold번 실패해야 동작합니다. 시작이 느린 경우에는 startupProbe를 쓰세요.",
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
        periodSeconds: 3600
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      livenessProbe:
        tcpSocket:
          port: 80
        periodSeconds: 10
`,
  check: (context) =>
    effectiveProbes(context).flatMap(({ kind, path, value }) => {
      const period = plainNumber(value, ["periodSeconds"]) ?? 10;
      const failures = plainNumber(value, ["failureThreshold"]) ?? 3;
      const seconds = period * failures;
      if (kind === "startupProbe" || seconds <= longest) return [];
      const minutes = Math.round(seconds / 60);
      const slow = 60 < period ? "periodSeconds" : "failureThreshold";
      const value_ = slow === "periodSeconds" ? 10 : 3;
      return [
        {
          path: [...path, slow],
          title: { en: `This probe acts after ${minutes} minutes of failures at the earliest`, ko: `이 프로브는 최소 ${minutes}분 동안 실패해야 동작합니다` },
          fixes: [{ title: { en: `Write ${slow}: ${value_}`, ko: `${slow}: ${value_}(으)로 쓰기` }, edits: [{ set: [...path, slow], to: value_ }] }],
        },
      ];
    }),
};
