import { plainNumber, plainWords } from "../../document/plain-value.js";
import { effectiveContainers } from "../../advice/effective-containers.js";
import type { AdviceRule } from "../rule.js";

/** A hook before the end that lasts as long as the pod is given, or longer. */
export const preStopLongerThanGrace: AdviceRule = {
  explains: "advice",
  code: "pre-stop-longer-than-grace",
  level: "hint",
  summary: { en: "A hook before the end that lasts as long as the pod is given, or longer.", ko: "파드에 주어진 시간만큼 또는 더 오래 걸리는 종료 전 훅입니다." },
  why: {
    en: "The grace period runs while preStop runs. Once it is over the program is killed without a chance to finish its work.",
    ko: "preStop이 실행되는 동안에도 유예 시간이 흐릅니다. 시간이 다 되면 프로그램은 마무리할 기회 없이 강제 종료됩니다.",
  },
  url: "https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-execution",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      lifecycle:
        preStop:
          exec:
            command: ["sleep", "60"]
`,
  good: `
spec:
  terminationGracePeriodSeconds: 90
  containers:
    - name: web
      image: nginx:1.27
      lifecycle:
        preStop:
          exec:
            command: ["sleep", "60"]
`,
  check: (context) => {
    const { pod, effectivePod } = context;
    const grace = plainNumber(effectivePod, ["spec", "terminationGracePeriodSeconds"]) ?? 30;
    if (pod === undefined) return [];
    return effectiveContainers(context).flatMap(({ path, value }) => {
      const words = plainWords(value, ["lifecycle", "preStop", "exec", "command"]).join(" ");
      const slept = [...words.matchAll(/\bsleep (\d+)\b/g)].reduce((sum, match) => sum + Number(match[1]), 0);
      const seconds = slept + (plainNumber(value, ["lifecycle", "preStop", "sleep", "seconds"]) ?? 0);
      if (seconds < grace || seconds === 0) return [];
      return [
        {
          path: [...path, "lifecycle", "preStop"],
          title: { en: `Sleeps ${seconds} seconds, but the pod has ${grace} to end`, ko: `${seconds}초 동안 기다리지만 파드에 주어진 시간은 ${grace}초입니다` },
          fixes: [
            {
              title: { en: `Write terminationGracePeriodSeconds: ${seconds + 30}`, ko: `terminationGracePeriodSeconds: ${seconds + 30}(으)로 쓰기` },
              edits: [{ set: [...pod, "spec", "terminationGracePeriodSeconds"], to: seconds + 30 }],
            },
          ],
        },
      ];
    });
  },
};
