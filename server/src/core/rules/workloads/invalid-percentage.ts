import { targetOf, writeCandidates } from "../../fixes/write-value.js";
import { lastName } from "../field-name.js";
import type { CauseRule } from "../rule.js";

/** A share of pods that is no percentage. */
export const invalidPercentage: CauseRule = {
  explains: "cause",
  code: "invalid-percentage",
  reasons: ["FieldValueInvalid"],
  fields: ["*.maxUnavailable", "*.maxSurge"],
  message: /percent|100%/,
  summary: { en: "A share of pods that is no percentage.", ko: "백분율이 아닌 파드 비율입니다." },
  why: {
    en: 'A number of pods is written without quotes, 1, a share of them as text with a per cent sign, "25%", at most 100 %.',
    ko: '파드 수는 따옴표 없이 1처럼, 비율은 "25%"처럼 퍼센트 기호를 붙여 씁니다. 최대 100%입니다.',
  },
  url: "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#max-unavailable",
  bad: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  strategy:
    rollingUpdate:
      maxSurge: "1"
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: nginx:1.27
`,
  good: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  strategy:
    rollingUpdate:
      maxSurge: 1
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: nginx:1.27
`,
  title: ({ badValue, cause }) => ({
    en: `"${badValue ?? ""}" is no share of pods for "${lastName(cause.field)}": write 1 or "25%"`,
    ko: `"${badValue ?? ""}"은(는) "${lastName(cause.field)}"에 쓸 수 없습니다. 1이나 "25%"처럼 쓰세요`,
  }),
  fixes: (context) => {
    const digits = /\d+/.exec(context.badValue ?? "")?.[0];
    if (digits === undefined) return writeCandidates(targetOf(context), ["25%"], context.badValue);
    const number = Number(digits);
    const isPercentage = /[%.]|percent/.test(context.badValue ?? "");
    const share = `${Math.min(100, number)}%`;
    return writeCandidates(targetOf(context), isPercentage ? [share, number] : [number, share], undefined);
  },
};
