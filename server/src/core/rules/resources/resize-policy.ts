import { removeAt, targetOf } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A resize policy that restarts a container which may not restart. */
export const resizePolicy: CauseRule = {
  explains: "cause",
  code: "resize-policy",
  reasons: ["FieldValueInvalid", "FieldValueDuplicate"],
  fields: ["C.resizePolicy", "C.resizePolicy*"],
  summary: { en: "A resize policy that stands twice, or restarts a container which may not restart.", ko: "중복되거나, 재시작할 수 없는 컨테이너를 재시작하는 크기 조정 정책입니다." },
  why: {
    en: "With the pod's restartPolicy Never, and in init containers, cpu and memory can only be resized while the container runs.",
    ko: "파드의 restartPolicy가 Never이거나 초기화 컨테이너이면 실행 중에만 cpu와 메모리를 조정할 수 있습니다.",
  },
  url: "https://kubernetes.io/docs/tasks/configure-pod-container/resize-container-resources/#container-resize-policies",
  bad: `
spec:
  restartPolicy: Never
  containers:
    - name: web
      image: nginx:1.27
      resizePolicy:
        - resourceName: memory
          restartPolicy: RestartContainer
`,
  good: `
spec:
  restartPolicy: Never
  containers:
    - name: web
      image: nginx:1.27
      resizePolicy:
        - resourceName: memory
          restartPolicy: NotRequired
`,
  title: ({ cause }) =>
    cause.reason === "FieldValueDuplicate"
      ? { en: "This resource has a resize policy already", ko: "이 리소스에는 이미 크기 조정 정책이 있습니다" }
      : { en: "This container can't be restarted for a resize: take NotRequired", ko: "이 컨테이너는 크기 조정을 위해 재시작할 수 없습니다. NotRequired를 쓰세요" },
  fixes: (context) => {
    const path = targetOf(context);
    const isField = path.at(-1) === "restartPolicy";
    const write = { title: { en: "Write NotRequired", ko: "NotRequired(으)로 쓰기" }, edits: [{ set: isField ? path : [...path, 0, "restartPolicy"], to: "NotRequired" }] };
    return context.cause.reason === "FieldValueDuplicate" ? [removeAt(path)] : [write, removeAt(path.slice(0, path.lastIndexOf("resizePolicy") + 1))];
  },
};
