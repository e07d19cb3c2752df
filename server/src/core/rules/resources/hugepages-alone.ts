import { addCandidate, targetOf } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** Huge pages of a container that asks for no cpu and no memory. */
export const hugepagesAlone: CauseRule = {
  explains: "cause",
  code: "hugepages-alone",
  reasons: ["FieldValueForbidden"],
  fields: ["C.resources", "spec.resources"],
  message: /HugePages/i,
  summary: { en: "Huge pages of a container that asks for no cpu and no memory.", ko: "cpu나 메모리 없이 huge page만 요청하는 컨테이너입니다." },
  why: {
    en: "Huge pages are memory set aside on the node; the container still needs a share of cpu or ordinary memory to run.",
    ko: "huge page는 노드에 따로 잡아 둔 메모리입니다. 컨테이너가 실행되려면 cpu나 일반 메모리도 필요합니다.",
  },
  url: "https://kubernetes.io/docs/tasks/manage-hugepages/scheduling-hugepages/",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      resources:
        limits:
          hugepages-2Mi: 4Mi
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      resources:
        limits:
          hugepages-2Mi: 4Mi
          memory: 128Mi
`,
  title: () => ({ en: "Huge pages need cpu or memory beside them", ko: "huge page를 쓰려면 cpu나 memory도 함께 적어야 합니다" }),
  fixes: (context) => [addCandidate([...targetOf(context), "limits", "memory"], "128Mi"), addCandidate([...targetOf(context), "requests", "cpu"], "100m")],
};
