import { quantityCandidates } from "../../fixes/repair-quantity.js";
import type { ShapeRule } from "../rule.js";

/** A quantity that cannot be read. */
export const badQuantity: ShapeRule = {
  explains: "shape",
  code: "bad-quantity",
  problems: ["bad-quantity"],
  summary: { en: "A quantity that cannot be read.", ko: "읽을 수 없는 수량입니다." },
  why: {
    en: "A quantity is a number directly followed by one suffix: m, k, M, G, T, or Ki, Mi, Gi, Ti; letters and blanks between are not allowed.",
    ko: "수량은 숫자 바로 뒤에 m, k, M, G, T 또는 Ki, Mi, Gi, Ti 접미사 하나를 붙여 씁니다. 사이에 공백이나 다른 글자를 넣을 수 없습니다.",
  },
  url: "https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      resources:
        limits:
          memory: 128MB
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      resources:
        limits:
          memory: 128Mi
`,
  title: ({ problem }) => {
    const written = problem.kind === "bad-quantity" ? problem.value : "";
    return { en: `"${written}" is no quantity such as 500m, 0.5, 128Mi or 1Gi`, ko: `"${written}"은(는) 500m, 0.5, 128Mi, 1Gi 같은 수량이 아닙니다` };
  },
  fixes: quantityCandidates,
};
