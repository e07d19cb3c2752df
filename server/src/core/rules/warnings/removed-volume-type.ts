import { containersOf } from "../../pod/containers.js";
import { itemsAt, textAt } from "../../document/read.js";
import { lastName } from "../field-name.js";
import type { WarningRule } from "../rule.js";

/** A kind of volume that Kubernetes no longer has. */
export const removedVolumeType: WarningRule = {
  explains: "warning",
  code: "removed-volume-type",
  message: /(?:volumes\[\d+\]|^spec)\.\w+: deprecated in v[\d.]+/,
  summary: { en: "A kind of volume that Kubernetes no longer has.", ko: "쿠버네티스에서 제거된 볼륨 종류입니다." },
  why: {
    en: "The field is still accepted, but the code behind it is gone: pods with it never start. CSI drivers have taken its place.",
    ko: "필드는 아직 받아들이지만 동작하는 코드는 제거되어 파드가 시작되지 않습니다. 이제는 CSI 드라이버를 씁니다.",
  },
  url: "https://kubernetes.io/docs/concepts/storage/volumes/#volume-types",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: old
      glusterfs:
        endpoints: cluster
        path: data
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: old
      persistentVolumeClaim:
        claimName: data
`,
  title: ({ cause }) => {
    const type = lastName(cause.field);
    const removed = /non-functional in v([\d.]+)/.exec(cause.message)?.[1];
    return removed === undefined
      ? { en: `"${type}" volumes are deprecated and switched off by default`, ko: `"${type}" 볼륨은 더 이상 권장되지 않으며 기본으로 꺼져 있습니다` }
      : { en: `"${type}" volumes have not worked since Kubernetes ${removed}`, ko: `"${type}" 볼륨은 쿠버네티스 ${removed}부터 동작하지 않습니다` };
  },
  fixes: (context) => {
    const { at, root } = context;
    const volume = at.path.slice(0, -1);
    if (!volume.includes("volumes")) return [];
    const name = textAt(root, [...volume, "name"]) ?? "data";
    const isMounted = containersOf(context).some(({ node }) => itemsAt(node, ["volumeMounts"]).some((mount) => textAt(mount, ["name"]) === name));
    const claim = {
      title: { en: `Use a PersistentVolumeClaim "${name}" instead`, ko: `대신 PersistentVolumeClaim "${name}" 쓰기` },
      edits: [{ rename: at.path, to: "persistentVolumeClaim" }, { set: at.path, to: { claimName: name } }],
    };
    const remove = { title: { en: "Remove this volume", ko: "이 볼륨 지우기" }, edits: [{ remove: volume }] };
    return isMounted ? [claim] : [claim, remove];
  },
};
