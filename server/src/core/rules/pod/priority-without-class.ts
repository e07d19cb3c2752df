import { removeAt, targetOf } from "../../fixes/write-value.js";
import { nodeAt } from "../../document/read.js";
import type { CauseRule } from "../rule.js";

/** A priority or a preemption policy that is not that of the pod's priority class. */
export const priorityWithoutClass: CauseRule = {
  explains: "cause",
  code: "priority-without-class",
  reasons: ["Forbidden"],
  fields: ["spec.priority", "spec.preemptionPolicy", "spec.priorityClassName"],
  summary: { en: "A priority that is not that of the pod's priority class.", ko: "파드의 우선순위 클래스와 다른 우선순위입니다." },
  why: {
    en: "Priorities are given by classes, which administrators define; admission writes the number and refuses another one.",
    ko: "우선순위는 관리자가 정의한 클래스가 정합니다. 어드미션이 숫자를 채우며 다른 값은 거부합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/#pod-priority",
  bad: `
spec:
  priority: 1000
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ cause, badValue }) => {
    const field = cause.field.split(".").at(-1) ?? "priority";
    if (field === "priorityClassName") return { en: `There is no priority class of this name${badValue === undefined ? "" : `: "${badValue}"`}`, ko: "이 이름의 우선순위 클래스가 없습니다" };
    return { en: `"${field}" comes from the priority class: name one, and leave this out`, ko: `"${field}"은(는) 우선순위 클래스에서 옵니다. 클래스를 지정하고 이 필드는 빼세요` };
  },
  fixes: (context) => {
    const { root, pod } = context;
    const others = pod === undefined ? [] : ["priority", "preemptionPolicy"].map((name) => [...pod, "spec", name]).filter((path) => nodeAt(root, path) !== undefined);
    const both = { title: { en: "Leave both to the priority class", ko: "둘 다 우선순위 클래스에 맡기기" }, edits: others.map((path) => ({ remove: path })) };
    return [removeAt(targetOf(context)), ...(others.length === 2 ? [both] : [])];
  },
};
