import { plainNumber } from "../../document/plain-value.js";
import { effectiveProbes } from "../../advice/effective-probes.js";
import type { AdviceRule } from "../rule.js";

/** A probe that may still wait for its answer when the next one is due. */
export const probeTimeoutExceedsPeriod: AdviceRule = {
  explains: "advice",
  code: "probe-timeout-exceeds-period",
  level: "hint",
  summary: { en: "A probe that may still wait for its answer when the next one is due.", ko: "다음 프로브 시각이 되어도 응답을 기다리고 있을 수 있는 프로브입니다." },
  why: {
    en: "The kubelet asks one after the other, so a timeout longer than the period stretches the period: failures are noticed later than written.",
    ko: "kubelet은 한 번에 하나씩 확인하므로 제한 시간이 주기보다 길면 실제 주기가 늘어나 실패를 적어 둔 것보다 늦게 알아차립니다.",
  },
  url: "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      readinessProbe:
        tcpSocket:
          port: 80
        periodSeconds: 5
        timeoutSeconds: 20
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      readinessProbe:
        tcpSocket:
          port: 80
        periodSeconds: 20
        timeoutSeconds: 5
`,
  check: (context) =>
    effectiveProbes(context).flatMap(({ path, value }) => {
      const period = plainNumber(value, ["periodSeconds"]) ?? 10;
      const timeout = plainNumber(value, ["timeoutSeconds"]) ?? 1;
      if (timeout <= period) return [];
      return [
        {
          path: [...path, "timeoutSeconds"],
          title: { en: `Waits ${timeout} seconds for an answer, but is to ask every ${period}`, ko: `${period}초마다 확인하면서 응답을 ${timeout}초 동안 기다립니다` },
          fixes: [
            { title: { en: `Write timeoutSeconds: ${period}`, ko: `timeoutSeconds: ${period}(으)로 쓰기` }, edits: [{ set: [...path, "timeoutSeconds"], to: period }] },
            { title: { en: `Write periodSeconds: ${timeout}`, ko: `periodSeconds: ${timeout}(으)로 쓰기` }, edits: [{ set: [...path, "periodSeconds"], to: timeout }] },
          ],
        },
      ];
    }),
};
