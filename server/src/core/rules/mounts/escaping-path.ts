import { targetOf, writeCandidates } from "../../fixes/write-value.js";
import { lastName } from "../field-name.js";
import type { CauseRule } from "../rule.js";

/** A path inside of a volume that leads out of it. */
export const escapingPath: CauseRule = {
  explains: "cause",
  code: "escaping-path",
  reasons: ["FieldValueInvalid"],
  fields: ["*.subPath", "*.subPathExpr", "*.path", "*.localhostProfile", "*.downwardAPI", "V.gitRepo.directory", "*.devicePath"],
  message: /must be a relative path|must not contain '\.\.'|must not start with '\.\.'/,
  summary: { en: "A path inside of a volume that leads out of it.", ko: "볼륨 밖으로 나가는 경로입니다." },
  why: {
    en: "Such a path starts in the volume and stays there: no / at its start and no .. in it, or a pod could reach files of the node.",
    ko: "이런 경로는 볼륨 안에서 시작해 그 안에 머물러야 합니다. /로 시작하거나 ..이 들어 있으면 노드의 파일에 닿을 수 있습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      volumeMounts:
        - name: data
          mountPath: /data
          subPath: /web
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
          subPath: web
  volumes:
    - name: data
      emptyDir: {}
`,
  title: ({ cause, badValue }) => ({
    en: `"${lastName(cause.field)}" stays inside of the volume: no "/" at its start, no ".." in ${badValue ?? "it"}`,
    ko: `"${lastName(cause.field)}"은(는) 볼륨 안에 있어야 합니다. "/"로 시작하거나 ".."을 쓸 수 없습니다`,
  }),
  fixes: (context) => {
    const written = context.badValue ?? "";
    const inside = written.split("/").filter((part) => part !== "" && part !== ".." && part !== ".").join("/").replace(/^\.\.+/, "");
    return writeCandidates(targetOf(context), [inside], written);
  },
};
