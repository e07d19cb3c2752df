import { supportedValueCandidates } from "../../fixes/supported-value.js";
import { removeAt, targetOf } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A type of host path that does not exist. */
export const unknownHostPathType: CauseRule = {
  explains: "cause",
  code: "unknown-host-path-type",
  reasons: ["FieldValueNotSupported"],
  fields: ["V.hostPath.type"],
  summary: { en: "A type of host path that does not exist.", ko: "존재하지 않는 hostPath 종류입니다." },
  why: {
    en: "The type says what has to be at the path, or is made there: Directory, DirectoryOrCreate, File, FileOrCreate, Socket, CharDevice, BlockDevice.",
    ko: "종류는 경로에 무엇이 있어야 하는지(또는 만들지)를 정합니다. Directory, DirectoryOrCreate, File, FileOrCreate, Socket, CharDevice, BlockDevice가 있습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/storage/volumes/#hostpath-volume-types",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: logs
      hostPath:
        path: /var/log
        type: Folder
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: logs
      hostPath:
        path: /var/log
        type: Directory
`,
  title: ({ badValue }) => ({
    en: `"${badValue ?? ""}" is no type of host path: Directory, File or Socket, say`,
    ko: `"${badValue ?? ""}"은(는) hostPath 종류가 아닙니다. Directory, File, Socket 등을 쓰세요`,
  }),
  fixes: (context) => [...supportedValueCandidates(context).filter(({ title }) => title.en !== "Write "), removeAt(targetOf(context))],
};
