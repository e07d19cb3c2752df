import { removeCandidate } from "../../fixes/remove-field.js";
import type { CauseRule } from "../rule.js";

/** A grace period at a readiness probe. */
export const readinessGracePeriod: CauseRule = {
  explains: "cause",
  code: "readiness-grace-period",
  reasons: ["FieldValueInvalid"],
  fields: ["C.readinessProbe.terminationGracePeriodSeconds"],
  message: /must not be set/,
  summary: { en: "A grace period at a readiness probe.", ko: "준비성 프로브에 종료 유예 시간이 있습니다." },
  why: {
    en: "A failed readiness probe ends no container, so there is nothing to give time for.",
    ko: "준비성 프로브가 실패해도 컨테이너는 종료되지 않으므로 유예할 시간이 없습니다.",
  },
  url: "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#probe-level-terminationgraceperiodseconds",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      readinessProbe:
        tcpSocket:
          port: 80
        terminationGracePeriodSeconds: 30
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      readinessProbe:
        tcpSocket:
          port: 80
`,
  title: () => ({ en: "A readiness probe has no grace period, for it ends no container", ko: "준비성 프로브는 컨테이너를 종료하지 않으므로 유예 시간을 둘 수 없습니다" }),
  fixes: removeCandidate,
};
