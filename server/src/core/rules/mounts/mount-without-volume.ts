import { nodeAt } from "../../document/read.js";
import { misnamedVolume, volumeCandidates } from "../../fixes/missing-volume.js";
import { volumesOf, volumesPath } from "../../pod/volumes.js";
import type { CauseRule } from "../rule.js";

/** A mount of a volume that the pod does not declare. */
export const mountWithoutVolume: CauseRule = {
  explains: "cause",
  code: "mount-without-volume",
  isMadeUp: true,
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
    const slip = misnamedVolume(context);
    if (slip?.isLikely === true) return { en: `Nothing mounts "${slip.name}": the mounts call it "${name}"`, ko: `"${slip.name}"을(를) 마운트하는 곳이 없습니다. 마운트에서는 "${name}"(이)라고 합니다` };
    return names === ""
      ? { en: `The pod has no volume "${name}": it declares none`, ko: `파드에 볼륨 "${name}"이(가) 없습니다. 선언된 볼륨이 하나도 없습니다` }
      : { en: `The pod has no volume "${name}", only ${names}`, ko: `파드에 볼륨 "${name}"이(가) 없습니다. 있는 볼륨은 ${names}입니다` };
  },
  place: (context) => {
    const slip = misnamedVolume(context);
    return slip?.isLikely === true ? slip.at : undefined;
  },
  related: (context) => {
    const slip = misnamedVolume(context);
    if (slip?.isLikely === true) return [{ at: context.at.path, text: { en: "It is mounted under this name.", ko: "이 이름으로 마운트합니다." } }];
    if (slip !== undefined) return [{ at: slip.at, text: { en: "Nothing mounts this volume.", ko: "이 볼륨은 아무도 마운트하지 않습니다." } }];
    const list = volumesPath(context);
    return nodeAt(context.root, list) === undefined ? [] : [{ at: list, text: { en: "The pod's volumes stand here.", ko: "파드의 볼륨은 여기에 있습니다." } }];
  },
  fixes: volumeCandidates,
};
