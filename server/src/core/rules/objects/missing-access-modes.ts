import { addCandidate, targetOf } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A claim or a volume that does not say how it is used. */
export const missingAccessModes: CauseRule = {
  explains: "cause",
  code: "missing-access-modes",
  isMadeUp: true,
  reasons: ["FieldValueRequired"],
  fields: ["*spec.accessModes"],
  summary: { en: "A claim or a volume that does not say how it is used.", ko: "접근 모드를 적지 않은 클레임이나 볼륨입니다." },
  why: {
    en: "ReadWriteOnce is for one node, ReadOnlyMany and ReadWriteMany for many, ReadWriteOncePod for one pod. There is no default.",
    ko: "ReadWriteOnce는 노드 하나, ReadOnlyMany와 ReadWriteMany는 여러 노드, ReadWriteOncePod는 파드 하나가 씁니다. 기본값은 없습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes",
  bad: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
spec:
  resources:
    requests:
      storage: 1Gi
`,
  good: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
spec:
  accessModes: [ReadWriteOnce]
  resources:
    requests:
      storage: 1Gi
`,
  title: () => ({ en: "Say how the storage is used: add accessModes", ko: "스토리지를 어떻게 쓸지 accessModes를 추가하세요" }),
  fixes: (context) => [["ReadWriteOnce"], ["ReadWriteMany"], ["ReadOnlyMany"]].map((modes) => ({
    ...addCandidate(targetOf(context), modes),
    title: { en: `Add ${modes[0] ?? ""}`, ko: `${modes[0] ?? ""} 추가하기` },
  })),
};
