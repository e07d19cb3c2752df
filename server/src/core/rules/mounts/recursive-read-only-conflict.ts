import { addCandidate, removeAt, targetOf } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A recursively read-only mount that is not read-only, or that propagates. */
export const recursiveReadOnlyConflict: CauseRule = {
  explains: "cause",
  code: "recursive-read-only-conflict",
  reasons: ["FieldValueForbidden"],
  fields: ["C.volumeMounts.recursiveReadOnly", "C.volumeMounts[*].recursiveReadOnly"],
  summary: { en: "A recursively read-only mount that is not read-only, or that propagates.", ko: "읽기 전용이 아니거나 전파되는 재귀 읽기 전용 마운트입니다." },
  why: {
    en: "recursiveReadOnly extends readOnly: true to the mounts below, and only where mounts do not propagate.",
    ko: "recursiveReadOnly는 readOnly: true를 하위 마운트까지 넓히며, 마운트가 전파되지 않을 때만 쓸 수 있습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/storage/volumes/#recursive-read-only-mounts",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      volumeMounts:
        - name: data
          mountPath: /data
          recursiveReadOnly: Enabled
  volumes:
    - name: data
      emptyDir: {}
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      volumeMounts:
        - name: data
          mountPath: /data
          recursiveReadOnly: Enabled
          readOnly: true
  volumes:
    - name: data
      emptyDir: {}
`,
  title: ({ cause }) =>
    /propagation/i.test(cause.message)
      ? { en: "recursiveReadOnly needs a mount without propagation", ko: "recursiveReadOnly는 전파되지 않는 마운트에만 쓸 수 있습니다" }
      : { en: "recursiveReadOnly needs readOnly: true", ko: "recursiveReadOnly에는 readOnly: true가 필요합니다" },
  fixes: (context) => {
    const mount = targetOf(context).slice(0, -1);
    return [addCandidate([...mount, "readOnly"], true), removeAt([...mount, "mountPropagation"]), removeAt(targetOf(context))];
  },
};
