import { entryOf } from "../../document/node.js";
import { itemsAt, textAt } from "../../document/read.js";
import { podSpec } from "../../fixes/pod-security.js";
import type { FieldPath } from "../../document/field-path.js";
import type { PodSecurityContext, PodSecurityRule } from "../rule.js";

/** Kinds of volumes that a standard does not allow. */
export const podSecurityVolumeTypes: PodSecurityRule = {
  explains: "pod-security",
  code: "pod-security-volume-types",
  checks: ["hostPathVolumes", "restrictedVolumes"],
  summary: { en: "Kinds of volumes that a standard does not allow.", ko: "표준이 허용하지 않는 볼륨 종류입니다." },
  why: {
    en: "With hostPath a pod reads and writes files of its node. Restricted allows configMap, csi, downwardAPI, emptyDir, ephemeral, image, claims, projected and secret.",
    ko: "hostPath로는 파드가 노드의 파일을 읽고 쓸 수 있습니다. restricted는 configMap, csi, downwardAPI, emptyDir, ephemeral, image, 클레임, projected, secret만 허용합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: logs
      hostPath:
        path: /var/log
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: logs
      emptyDir: {}
`,
  title: ({ violation }) => {
    const names = [...violation.detail.matchAll(/"([^"]+)"/g)].map((match) => match[1]).join(", ");
    return { en: `Volumes of this kind are not allowed: ${names}`.slice(0, 118), ko: `허용되지 않는 종류의 볼륨입니다: ${names}` };
  },
  places: sources,
  fixes: (context) => {
    const found = sources(context);
    if (found.length === 0) return [];
    return [{ title: { en: "Use emptyDir instead", ko: "대신 emptyDir 쓰기" }, edits: found.flatMap((path) => [{ rename: path, to: "emptyDir" }, { set: path, to: {} }]) }];
  },
};

function sources(context: PodSecurityContext): readonly FieldPath[] {
  const list = [...podSpec(context), "volumes"];
  return itemsAt(context.root, list).flatMap((volume, index) => {
    const name = textAt(volume, ["name"]) ?? "";
    const source = volume.kind === "mapping" ? volume.entries.find((entry) => entry.name !== "name") : undefined;
    const isNamed = context.violation.detail.includes(`"${name}"`);
    return isNamed && source !== undefined && entryOf(volume, source.name) !== undefined ? [[...list, index, source.name]] : [];
  });
}
