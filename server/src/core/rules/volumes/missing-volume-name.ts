import { itemsAt, textAt } from "../../document/read.js";
import { addCandidate, targetOf } from "../../fixes/write-value.js";
import { containersOf } from "../../pod/containers.js";
import { volumesOf } from "../../pod/volumes.js";
import type { CauseRule } from "../rule.js";

/** A volume without a name. */
export const missingVolumeName: CauseRule = {
  explains: "cause",
  code: "missing-volume-name",
  isMadeUp: true,
  reasons: ["FieldValueRequired"],
  fields: ["V.name"],
  summary: { en: "A volume without a name.", ko: "이름이 없는 볼륨입니다." },
  why: {
    en: "Mounts find the volume by its name, so that a volume without one could never be used.",
    ko: "마운트는 이름으로 볼륨을 찾으므로 이름이 없는 볼륨은 쓸 수 없습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/storage/volumes/#how-volumes-work",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - emptyDir: {}
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - emptyDir: {}
      name: data
`,
  title: () => ({ en: "This volume has no name", ko: "볼륨에 이름이 없습니다" }),
  fixes: (context) => {
    const declared = new Set(volumesOf(context).map(({ name }) => name));
    const mounted = containersOf(context).flatMap(({ node }) => itemsAt(node, ["volumeMounts"]).map((mount) => textAt(mount, ["name"])));
    const wanted = mounted.filter((name) => name !== undefined && !declared.has(name)) as readonly string[];
    const volume = targetOf(context).slice(0, -1);
    const source = [["configMap", "name"], ["secret", "secretName"], ["persistentVolumeClaim", "claimName"]]
      .map((path) => textAt(context.root, [...volume, ...path]))
      .find((name) => name !== undefined);
    const names = [...wanted, source, "data"].filter((name) => name !== undefined && !declared.has(name)) as readonly string[];
    return [...new Set(names)].slice(0, 4).map((name) => addCandidate(targetOf(context), name));
  },
};
