import { scalarAt } from "../../document/read.js";
import type { Candidate, CauseRule } from "../rule.js";

/** A claim that does not say how much storage. */
export const missingStorageRequest: CauseRule = {
  explains: "cause",
  code: "missing-storage-request",
  isMadeUp: true,
  reasons: ["FieldValueRequired"],
  fields: ["*spec.resources[storage]", "spec.capacity", "spec.capacity[storage]"],
  summary: { en: "A claim or a volume that does not say how much storage.", ko: "용량을 적지 않은 클레임이나 볼륨입니다." },
  why: {
    en: "resources.requests.storage is what the claim asks for; a volume of at least that size is found or made. A volume says its capacity.storage.",
    ko: "resources.requests.storage는 클레임이 요청하는 용량이며 그 이상인 볼륨을 찾거나 만듭니다. 볼륨에는 capacity.storage를 씁니다.",
  },
  url: "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#persistentvolumeclaims",
  bad: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
spec:
  accessModes: [ReadWriteOnce]
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
  title: ({ kind }) =>
    kind.kind === "PersistentVolume"
      ? { en: "Say how large the volume is: add capacity.storage", ko: "볼륨의 용량인 capacity.storage를 추가하세요" }
      : { en: "Say how much storage: add resources.requests.storage", ko: "필요한 용량인 resources.requests.storage를 추가하세요" },
  fixes: ({ root, at }): readonly Candidate[] => {
    const spec = at.path.slice(0, at.path.lastIndexOf("spec") + 1);
    const isVolume = at.path.includes("capacity") || at.missing.includes("capacity");
    const path = isVolume ? [...spec, "capacity", "storage"] : [...spec, "resources", "requests", "storage"];
    const limit = scalarAt(root, [...spec, "resources", "limits", "storage"]);
    const size = limit === undefined ? "1Gi" : String(limit);
    return [{ title: { en: `Add "storage: ${size}"`, ko: `"storage: ${size}" 추가하기` }, edits: [{ set: path, to: size }] }];
  },
};
