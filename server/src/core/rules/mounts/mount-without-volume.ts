import { nodeAt } from "../../document/read.js";
import { volumeCandidates } from "../../fixes/missing-volume.js";
import { volumesOf, volumesPath } from "../../pod/volumes.js";
import type { CauseRule } from "../rule.js";

/** A mount of a volume that the pod does not declare. */
export const mountWithoutVolume: CauseRule = {
  explains: "cause",
  code: "mount-without-volume",
  reasons: ["FieldValueNotFound"],
  fields: ["C.volumeMounts[*].name", "C.volumeDevices[*].name"],
  summary: { en: "A mount of a volume that the pod does not declare.", ko: "파드에 선언되지 않은 볼륨을 마운트합니다." },
  why: {
    en: "Every mount names an entry of the same pod's spec.volumes; that entry says where the files come from.",
    ko: "모든 마운트는 같은 파드의 spec.volumes에 있는 항목을 가리키며, 그 항목이 파일의 출처를 정합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/storage/volumes/#how-volumes-work",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      volumeMounts:
        - name: dta
          mountPath: /data
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
  title: (context) => {
    const names = volumesOf(context).map(({ name }) => name).slice(0, 3).join(", ");
    const name = context.badValue ?? "";
    return names === ""
      ? { en: `The pod has no volume "${name}": it declares none`, ko: `파드에 볼륨 "${name}"이(가) 없습니다. 선언된 볼륨이 하나도 없습니다` }
      : { en: `The pod has no volume "${name}", only ${names}`, ko: `파드에 볼륨 "${name}"이(가) 없습니다. 있는 볼륨은 ${names}입니다` };
  },
  related: (context) =>
    nodeAt(context.root, volumesPath(context)) === undefined
      ? []
      : [{ at: volumesPath(context), text: { en: "The pod's volumes stand here.", ko: "파드의 볼륨은 여기에 있습니다." } }],
  fixes: volumeCandidates,
};
