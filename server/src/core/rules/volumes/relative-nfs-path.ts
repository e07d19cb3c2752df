import { targetOf, writeCandidates } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A path of an NFS server that does not start at its root. */
export const relativeNfsPath: CauseRule = {
  explains: "cause",
  code: "relative-nfs-path",
  reasons: ["FieldValueInvalid"],
  fields: ["V.nfs.path", "spec.nfs.path"],
  summary: { en: "A path of an NFS server that does not start at its root.", ko: "루트에서 시작하지 않는 NFS 경로입니다." },
  why: { en: "An NFS server exports absolute paths; there is no folder that a relative one would start from.", ko: "NFS 서버는 절대 경로를 내보내므로 상대 경로의 기준이 되는 폴더가 없습니다." },
  url: "https://kubernetes.io/docs/concepts/storage/volumes/#nfs",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: share
      nfs:
        server: nfs.example.com
        path: exports/data
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: share
      nfs:
        server: nfs.example.com
        path: /exports/data
`,
  title: () => ({ en: 'An NFS path starts with "/"', ko: 'NFS 경로는 "/"로 시작해야 합니다' }),
  fixes: (context) => writeCandidates(targetOf(context), [`/${context.badValue ?? ""}`], context.badValue),
};
