import { scalarAt } from "../../document/read.js";
import { targetOf, writeCandidates } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A `preStop` sleep that is longer than the pod's grace period, or negative. */
export const sleepBeyondGracePeriod: CauseRule = {
  explains: "cause",
  code: "sleep-beyond-grace-period",
  reasons: ["FieldValueInvalid"],
  fields: ["C.lifecycle.preStop.sleep", "C.lifecycle.preStop.sleep.seconds"],
  summary: { en: "A preStop sleep that is longer than the pod's grace period.", ko: "파드의 유예 시간보다 긴 preStop sleep입니다." },
  why: {
    en: "The grace period runs while preStop runs; when it is over the container is killed, in the middle of its sleep.",
    ko: "preStop이 실행되는 동안에도 유예 시간이 흐르므로 시간이 지나면 sleep 도중에 컨테이너가 강제 종료됩니다.",
  },
  url: "https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-implementations",
  bad: `
spec:
  terminationGracePeriodSeconds: 30
  containers:
    - name: web
      image: nginx:1.27
      lifecycle:
        preStop:
          sleep:
            seconds: 60
`,
  good: `
spec:
  terminationGracePeriodSeconds: 60
  containers:
    - name: web
      image: nginx:1.27
      lifecycle:
        preStop:
          sleep:
            seconds: 60
`,
  title: ({ badValue, cause }) => {
    const grace = /less than or equal to (?:terminationGracePeriodSeconds )?\(?(\d+)/.exec(cause.message)?.[1] ?? /\((\d+)\)/.exec(cause.message)?.[1];
    const limit = grace === undefined ? "" : ` (${grace})`;
    return {
      en: `A sleep of ${badValue ?? "this many"} seconds does not fit into the grace period${limit}`,
      ko: `${badValue ?? ""}초 sleep은 유예 시간${limit}에 맞지 않습니다`,
    };
  },
  related: ({ root, pod }) =>
    pod === undefined || scalarAt(root, [...pod, "spec", "terminationGracePeriodSeconds"]) === undefined
      ? []
      : [{ at: [...pod, "spec", "terminationGracePeriodSeconds"], text: { en: "The pod's grace period stands here.", ko: "파드의 유예 시간은 여기에 있습니다." } }],
  fixes: (context) => {
    const { root, pod } = context;
    const target = targetOf(context).at(-1) === "seconds" ? targetOf(context) : [...targetOf(context), "seconds"];
    const seconds = Number(scalarAt(root, target));
    if (seconds < 0) return writeCandidates(target, [-seconds, 0], undefined);
    const grace = pod === undefined ? undefined : scalarAt(root, [...pod, "spec", "terminationGracePeriodSeconds"]);
    const raise =
      pod === undefined
        ? []
        : [{ title: { en: `Write terminationGracePeriodSeconds: ${seconds + 30}`, ko: `terminationGracePeriodSeconds: ${seconds + 30}(으)로 쓰기` }, edits: [{ set: [...pod, "spec", "terminationGracePeriodSeconds"], to: seconds + 30 }] }];
    return [...writeCandidates(target, [Math.min(typeof grace === "number" ? grace : 30, 5)], undefined), ...raise];
  },
};
