import { textAt } from "../../document/read.js";
import { addCandidate } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A PersistentVolume that does not say where its files are, or on which node. */
export const volumeWithoutSource: CauseRule = {
  explains: "cause",
  code: "volume-without-source",
  isMadeUp: true,
  reasons: ["FieldValueRequired"],
  fields: ["", "spec", "spec.nodeAffinity"],
  message: /must specify a volume type|Local volume requires node affinity/,
  summary: { en: "A PersistentVolume that does not say where its files are, or on which node.", ko: "파일이 어디에, 어느 노드에 있는지 적지 않은 PersistentVolume입니다." },
  why: {
    en: "A volume has one source such as csi, nfs, hostPath or local; a local one also says on which node it lies.",
    ko: "볼륨에는 csi, nfs, hostPath, local 같은 출처가 하나 필요하며 local에는 어느 노드에 있는지도 적어야 합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#types-of-persistent-volumes",
  bad: `
apiVersion: v1
kind: PersistentVolume
metadata:
  name: data
spec:
  capacity:
    storage: 1Gi
  accessModes: [ReadWriteOnce]
`,
  good: `
apiVersion: v1
kind: PersistentVolume
metadata:
  name: data
spec:
  capacity:
    storage: 1Gi
  accessModes: [ReadWriteOnce]
  hostPath:
    path: /mnt/data
`,
  title: ({ cause }) =>
    /node affinity/.test(cause.message)
      ? { en: "A local volume needs nodeAffinity: it lies on one node", ko: "local 볼륨은 노드 하나에 있으므로 nodeAffinity가 필요합니다" }
      : { en: "This volume has no source such as csi, nfs or hostPath", ko: "볼륨에 csi, nfs, hostPath 같은 출처가 없습니다" },
  place: ({ cause }) => (/node affinity/.test(cause.message) ? ["spec", "local"] : ["spec"]),
  fixes: ({ cause, root }) => {
    if (/node affinity/.test(cause.message)) {
      const terms = [{ matchExpressions: [{ key: "kubernetes.io/hostname", operator: "In", values: ["node-1"] }] }];
      return [addCandidate(["spec", "nodeAffinity"], { required: { nodeSelectorTerms: terms } })];
    }
    return [addCandidate(["spec", "hostPath"], { path: `/mnt/${textAt(root, ["metadata", "name"]) ?? "data"}` })];
  },
};
