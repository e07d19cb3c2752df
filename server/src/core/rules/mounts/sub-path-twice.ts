import { removeAt, targetOf } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A mount with both `subPath` and `subPathExpr`. */
export const subPathTwice: CauseRule = {
  explains: "cause",
  code: "sub-path-twice",
  reasons: ["FieldValueInvalid"],
  fields: ["C.volumeMounts[*].subPathExpr"],
  message: /mutually exclusive/,
  summary: { en: "A mount with both subPath and subPathExpr.", ko: "subPath와 subPathExpr가 모두 있는 마운트입니다." },
  why: {
    en: "Both say which part of the volume is mounted; subPathExpr is the one in which $(VARIABLES) are filled in.",
    ko: "둘 다 볼륨의 어느 부분을 마운트할지 정합니다. $(변수)를 채워 넣는 쪽은 subPathExpr입니다.",
  },
  url: "https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath-expanded-environment",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      volumeMounts:
        - name: data
          mountPath: /data
          subPath: web
          subPathExpr: $(HOSTNAME)
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
          subPathExpr: $(HOSTNAME)
  volumes:
    - name: data
      emptyDir: {}
`,
  title: () => ({ en: "A mount has either subPath or subPathExpr, not both", ko: "마운트에는 subPath와 subPathExpr 중 하나만 쓸 수 있습니다" }),
  fixes: (context) => [removeAt([...targetOf(context).slice(0, -1), "subPath"]), removeAt(targetOf(context))],
};
