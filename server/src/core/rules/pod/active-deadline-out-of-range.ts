import { removeAt, targetOf, writeCandidates } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A deadline of no time at all. */
export const activeDeadlineOutOfRange: CauseRule = {
  explains: "cause",
  code: "active-deadline-out-of-range",
  reasons: ["FieldValueInvalid"],
  fields: ["spec.activeDeadlineSeconds", "spec.jobTemplate.spec.activeDeadlineSeconds", "spec.startingDeadlineSeconds"],
  summary: { en: "A deadline of no time at all, or in the past.", ko: "0초이거나 음수인 마감 시간입니다." },
  why: {
    en: "The pod or job is ended when so many seconds have passed since it started, at least one. Leave the field out for no deadline.",
    ko: "시작한 뒤 이 시간이 지나면 파드나 잡이 종료됩니다. 1초 이상이어야 하며 마감이 없으면 필드를 빼세요.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/controllers/job/#job-termination-and-cleanup",
  bad: `
spec:
  activeDeadlineSeconds: 0
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  activeDeadlineSeconds: 60
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ badValue }) => ({ en: `A deadline is at least 1 second, not ${badValue ?? ""}`, ko: `마감 시간은 1초 이상이어야 합니다(지금 ${badValue ?? ""})` }),
  fixes: (context) => {
    const positive = Math.abs(Number(context.badValue));
    const write = positive === 0 ? [] : writeCandidates(targetOf(context), [Math.min(positive, 2147483647)], context.badValue);
    return [...write, removeAt(targetOf(context))];
  },
};
