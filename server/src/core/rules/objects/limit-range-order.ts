import { writeCandidate, targetOf, removeAt } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** Bounds of a LimitRange that contradict each other. */
export const limitRangeOrder: CauseRule = {
  explains: "cause",
  code: "limit-range-order",
  reasons: ["FieldValueInvalid"],
  fields: ["spec.limits[*].*"],
  message: /is greater than|is less than|must equal/,
  summary: { en: "Bounds of a LimitRange that contradict each other.", ko: "서로 모순되는 LimitRange의 범위입니다." },
  why: {
    en: "In order of size stand min, defaultRequest, default and max; pods get the defaults, so those have to fit into the bounds.",
    ko: "min, defaultRequest, default, max 순서로 커져야 합니다. 파드는 기본값을 받으므로 기본값이 범위 안에 있어야 합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/policy/limit-range/",
  bad: `
apiVersion: v1
kind: LimitRange
metadata:
  name: bounds
spec:
  limits:
    - type: Container
      max:
        memory: 512Mi
      default:
        memory: 1Gi
`,
  good: `
apiVersion: v1
kind: LimitRange
metadata:
  name: bounds
spec:
  limits:
    - type: Container
      max:
        memory: 512Mi
      default:
        memory: 512Mi
`,
  title: ({ cause, badValue }) => {
    const [, one = "", value = "", relation = "greater", other = ""] = /(?::\s)?(\w+(?: \w+)*?)(?: value)? (\S+) is (greater|less) than (.*)$/.exec(cause.message) ?? [];
    if (one === "") return { en: `${badValue ?? "This"} does not fit to the other bounds`, ko: `${badValue ?? "이 값"}이(가) 다른 범위와 맞지 않습니다` };
    return {
      en: `The ${one.replace(/^.*: /, "")} ${value} is ${relation} than the ${other.replace(" value", "")}`.slice(0, 118),
      ko: `${value}은(는) 다른 범위(${other.replace(/\D*(\S+)$/, "$1")})와 맞지 않습니다`,
    };
  },
  fixes: (context) => {
    const bound = /than [a-z ]*?(\d\w*)$/.exec(context.cause.message)?.[1] ?? /= ([\d.]+)$/.exec(context.cause.message)?.[1];
    const path = targetOf(context);
    return [...(bound === undefined ? [] : [writeCandidate(path, bound)]), removeAt(path)];
  },
};
