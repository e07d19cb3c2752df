import { targetOf, writeCandidates } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A divisor of a `resourceFieldRef` that is not one of the units. */
export const badDivisor: CauseRule = {
  explains: "cause",
  code: "bad-divisor",
  reasons: ["FieldValueInvalid"],
  fields: ["*.resourceFieldRef.divisor"],
  summary: { en: "A divisor that is not one of the units.", ko: "단위로 쓸 수 없는 divisor입니다." },
  why: {
    en: "The divisor is the unit in which the number is given: 1 or 1m for cpu; 1, 1k, 1M, 1Ki, 1Mi, … for the others.",
    ko: "divisor는 숫자를 나타낼 단위입니다. cpu에는 1이나 1m, 나머지에는 1, 1k, 1M, 1Ki, 1Mi 등을 씁니다.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/pods/downward-api/#downwardapi-resourceFieldRef",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      env:
        - name: CPU_LIMIT
          valueFrom:
            resourceFieldRef:
              resource: limits.cpu
              divisor: 10m
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      env:
        - name: CPU_LIMIT
          valueFrom:
            resourceFieldRef:
              resource: limits.cpu
              divisor: 1m
`,
  title: ({ cause }) => {
    const isCpu = /1m/.test(cause.message);
    return isCpu
      ? { en: "The divisor of cpu is 1 or 1m", ko: "cpu의 divisor는 1이나 1m입니다" }
      : { en: "The divisor is 1, or 1 with a unit such as k, M, Ki or Mi", ko: "divisor는 1이거나 k, M, Ki, Mi 같은 단위를 붙인 1입니다" };
  },
  fixes: (context) => writeCandidates(targetOf(context), /1m/.test(context.cause.message) ? ["1m", "1"] : ["1Mi", "1Ki", "1"], undefined),
};
