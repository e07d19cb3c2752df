import { textAt } from "../../document/read.js";
import { addCandidate, targetOf } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A pod without containers. */
export const missingContainers: CauseRule = {
  explains: "cause",
  code: "missing-containers",
  isMadeUp: true,
  reasons: ["FieldValueRequired"],
  fields: ["spec.containers"],
  summary: { en: "A pod without containers.", ko: "컨테이너가 없는 파드입니다." },
  why: {
    en: "A pod is a group of containers that run together; init containers alone do not make one.",
    ko: "파드는 함께 실행되는 컨테이너의 묶음입니다. 초기화 컨테이너만으로는 파드가 되지 않습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/pods/#using-pods",
  bad: `
spec:
  containers: []
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
  title: () => ({ en: "A pod needs at least one container", ko: "파드에는 컨테이너가 하나 이상 필요합니다" }),
  fixes: (context) => {
    const name = textAt(context.root, ["metadata", "name"]);
    const label = name !== undefined && /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(name) ? name : "app";
    return [addCandidate(targetOf(context), [{ name: label, image: "nginx:1.27" }])];
  },
};
