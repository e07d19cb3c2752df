import { mountPathCandidates } from "../../fixes/mount-path.js";
import type { CauseRule } from "../rule.js";

/** A mount that does not say where. */
export const missingMountPath: CauseRule = {
  explains: "cause",
  code: "missing-mount-path",
  isMadeUp: true,
  reasons: ["FieldValueRequired"],
  fields: ["C.volumeMounts[*].mountPath", "C.volumeDevices[*].devicePath"],
  summary: { en: "A mount that does not say where.", ko: "어디에 마운트할지 적지 않은 마운트입니다." },
  why: {
    en: "mountPath is the folder (or file) in the container at which the volume appears.",
    ko: "mountPath는 컨테이너 안에서 볼륨이 나타나는 폴더나 파일입니다.",
  },
  url: "https://kubernetes.io/docs/concepts/storage/volumes/#how-volumes-work",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      volumeMounts:
        - name: data
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
  volumes:
    - name: data
      emptyDir: {}
`,
  title: () => ({ en: "This mount does not say where in the container: add mountPath", ko: "컨테이너의 어디에 마운트할지 적혀 있지 않습니다. mountPath를 추가하세요" }),
  fixes: mountPathCandidates,
};
