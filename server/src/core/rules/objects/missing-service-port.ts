import { scalarAt } from "../../document/read.js";
import { addCandidate, targetOf } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A port of a Service without a number of its own. */
export const missingServicePort: CauseRule = {
  explains: "cause",
  code: "missing-service-port",
  isMadeUp: true,
  reasons: ["FieldValueInvalid"],
  fields: ["spec.ports[*].port", "subsets[*].ports[*].port"],
  message: /Invalid value: 0:/,
  summary: { en: "A port of a Service without a number of its own.", ko: "자체 포트 번호가 없는 서비스 포트입니다." },
  why: {
    en: "port is the one at which the Service is asked; targetPort, which defaults to it, the one of the pods.",
    ko: "port는 서비스에 접속하는 포트이고 targetPort는 파드의 포트입니다. targetPort의 기본값은 port입니다.",
  },
  url: "https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service",
  bad: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - targetPort: 8080
`,
  good: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - targetPort: 8080
      port: 80
`,
  title: () => ({ en: "This port has no number: add port", ko: "포트 번호가 없습니다. port를 추가하세요" }),
  fixes: (context) => {
    const target = targetOf(context);
    const own = scalarAt(context.root, [...target.slice(0, -1), "targetPort"]);
    const numbers = [...(typeof own === "number" ? [own] : []), 80, 443];
    return [...new Set(numbers)].map((number) => addCandidate(target, number));
  },
};
