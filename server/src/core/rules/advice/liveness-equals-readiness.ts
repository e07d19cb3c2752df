import { plainAt } from "../../document/plain-value.js";
import { runningContainers } from "../../advice/effective-containers.js";
import type { AdviceRule } from "../rule.js";

/** A liveness probe that asks what the readiness probe asks, as often and as strictly. */
export const livenessEqualsReadiness: AdviceRule = {
  explains: "advice",
  code: "liveness-equals-readiness",
  level: "hint",
  summary: { en: "A liveness probe that asks what the readiness probe asks, as often and as strictly.", ko: "준비성 프로브와 똑같이 확인하는 활성 프로브입니다." },
  why: {
    en: "A busy container is to be left out of the Service for a while, which readiness does; the equal liveness probe restarts it at that moment and makes it worse.",
    ko: "바쁜 컨테이너는 준비성 프로브로 잠시 서비스에서 빠지면 되는데, 똑같은 활성 프로브가 그 순간 재시작해 상황을 더 나쁘게 만듭니다.",
  },
  url: "https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      readinessProbe:
        httpGet:
          path: /ready
          port: 80
      livenessProbe:
        httpGet:
          path: /ready
          port: 80
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      readinessProbe:
        httpGet:
          path: /ready
          port: 80
      livenessProbe:
        httpGet:
          path: /ready
          port: 80
        failureThreshold: 10
`,
  check: (context) =>
    runningContainers(context).flatMap(({ path, value }) => {
      const [liveness, readiness] = [plainAt(value, ["livenessProbe"]), plainAt(value, ["readinessProbe"])];
      if (liveness === undefined || readiness === undefined || essence(liveness) !== essence(readiness)) return [];
      return [
        {
          path: [...path, "livenessProbe"],
          title: { en: "This probe restarts the container whenever it is merely not ready", ko: "이 프로브는 컨테이너가 잠시 준비되지 않았을 뿐인데도 재시작합니다" },
          related: [{ at: [...path, "readinessProbe"], text: { en: "The readiness probe asks the same.", ko: "준비성 프로브가 똑같이 확인합니다." } }],
          fixes: [
            { title: { en: "Let it fail ten times before a restart", ko: "열 번 실패한 뒤에 재시작하기" }, edits: [{ set: [...path, "livenessProbe", "failureThreshold"], to: 10 }] },
            { title: { en: "Remove the liveness probe", ko: "활성 프로브 지우기" }, edits: [{ remove: [...path, "livenessProbe"] }] },
          ],
        },
      ];
    }),
};

/** What is asked, how often, and how many failures count: when the first question comes does not matter. */
function essence(probe: unknown): string {
  const { initialDelaySeconds: _delay, ...rest } = probe as Readonly<Record<string, unknown>>;
  return JSON.stringify(rest, Object.keys(rest).sort().concat(["path", "port", "scheme", "host", "service", "command", "httpHeaders", "name", "value"]));
}
