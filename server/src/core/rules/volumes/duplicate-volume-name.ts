import { samePath } from "../../document/field-path.js";
import { itemsAt, nodeAt, textAt } from "../../document/read.js";
import { sameValue } from "../../document/same-value.js";
import { removeAt, targetOf, writeCandidates } from "../../fixes/write-value.js";
import { containersOf } from "../../pod/containers.js";
import { volumesOf } from "../../pod/volumes.js";
import type { CauseRule } from "../rule.js";

/** Two volumes of one name. */
export const duplicateVolumeName: CauseRule = {
  explains: "cause",
  code: "duplicate-volume-name",
  reasons: ["FieldValueDuplicate"],
  fields: ["V.name"],
  summary: { en: "Two volumes of one name.", ko: "이름이 같은 볼륨이 둘 있습니다." },
  why: {
    en: "Mounts find a volume by its name, so that the name must lead to one volume.",
    ko: "마운트는 이름으로 볼륨을 찾으므로 이름은 볼륨 하나만 가리켜야 합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/storage/volumes/#how-volumes-work",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: data
      emptyDir: {}
    - name: data
      configMap:
        name: settings
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: data
      emptyDir: {}
    - name: settings
      configMap:
        name: settings
`,
  title: ({ badValue }) => ({ en: `Two volumes are named "${badValue ?? ""}"`, ko: `"${badValue ?? ""}"이라는 이름의 볼륨이 둘 있습니다` }),
  related: (context) =>
    volumesOf(context)
      .filter(({ name, path }) => name === context.badValue && !samePath([...path, "name"], targetOf(context)))
      .map(({ path }) => ({ at: [...path, "name"], text: { en: "This volume has the name too.", ko: "이 볼륨도 같은 이름을 씁니다." } })),
  fixes: (context) => {
    const target = targetOf(context);
    const volume = target.slice(0, -1);
    const declared = new Set(volumesOf(context).map(({ name }) => name));
    const mounted = containersOf(context).flatMap(({ node }) => itemsAt(node, ["volumeMounts"]).map((mount) => textAt(mount, ["name"])));
    const wanted = mounted.filter((name) => name !== undefined && !declared.has(name));
    const source = [["configMap", "name"], ["secret", "secretName"], ["persistentVolumeClaim", "claimName"]].map((path) => textAt(context.root, [...volume, ...path]));
    let number = 2;
    while (declared.has(`${context.badValue ?? ""}-${number}`)) number++;
    const free = [...wanted, ...source, `${context.badValue ?? ""}-${number}`].filter((name) => name !== undefined && !declared.has(name)) as readonly string[];
    const remove = { ...removeAt(volume), title: { en: "Remove this volume", ko: "이 볼륨 지우기" } };
    const renames = writeCandidates(target, free, context.badValue);
    const twin = volumesOf(context).find(({ name, path }) => name === context.badValue && !samePath(path, volume));
    const isTwin = twin !== undefined && sameValue(nodeAt(context.root, twin.path), nodeAt(context.root, volume));
    return isTwin ? [remove, ...renames] : [...renames, remove];
  },
};
