import { removeShapeCandidate } from "../../fixes/remove-field.js";
import type { ShapeRule } from "../rule.js";

/** A time that cannot be read. */
export const badTime: ShapeRule = {
  explains: "shape",
  code: "bad-time",
  problems: ["bad-time"],
  summary: { en: "A time that cannot be read.", ko: "읽을 수 없는 시각입니다." },
  why: {
    en: "Times are written as RFC 3339 has them, with a zone.",
    ko: "시각은 시간대를 포함한 RFC 3339 형식으로 씁니다.",
  },
  url: "https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/object-meta/",
  bad: `
metadata:
  name: web
  creationTimestamp: yesterday
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
  title: () => ({ en: "This is no time such as 2026-01-31T12:00:00Z", ko: "2026-01-31T12:00:00Z 같은 시각이 아닙니다" }),
  fixes: removeShapeCandidate,
};
