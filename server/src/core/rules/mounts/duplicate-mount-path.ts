import { samePath, type FieldPath } from "../../document/field-path.js";
import { itemsAt, textAt } from "../../document/read.js";
import { removeAt, targetOf, writeCandidates } from "../../fixes/write-value.js";
import { containerAround } from "../../pod/containers.js";
import type { CauseContext, CauseRule } from "../rule.js";

/** Two mounts of one container at the same place. */
export const duplicateMountPath: CauseRule = {
  explains: "cause",
  code: "duplicate-mount-path",
  reasons: ["FieldValueInvalid"],
  fields: ["C.volumeMounts[*].mountPath", "C.volumeDevices[*].devicePath"],
  message: /must be unique|must not already exist/,
  summary: { en: "Two mounts of one container at the same place.", ko: "한 컨테이너의 두 마운트가 같은 위치에 있습니다." },
  why: {
    en: "Of two mounts at one path only the later could be seen. Parts of several volumes in one folder make a projected volume.",
    ko: "같은 경로에 두 번 마운트하면 나중 것만 보입니다. 여러 볼륨을 한 폴더에 모으려면 projected 볼륨을 쓰세요.",
  },
  url: "https://kubernetes.io/docs/concepts/storage/projected-volumes/",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      volumeMounts:
        - name: data
          mountPath: /data
        - name: cache
          mountPath: /data
  volumes:
    - name: data
      emptyDir: {}
    - name: cache
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
        - name: cache
          mountPath: /cache
  volumes:
    - name: data
      emptyDir: {}
    - name: cache
      emptyDir: {}
`,
  title: ({ badValue }) => ({
    en: `Something is mounted at "${badValue ?? ""}" already`,
    ko: `"${badValue ?? ""}"에는 이미 마운트된 것이 있습니다`,
  }),
  related: (context) =>
    others(context).slice(0, 1).map((at) => ({ at, text: { en: "This is mounted there too.", ko: "이것도 같은 위치에 마운트됩니다." } })),
  fixes: (context) => {
    const target = targetOf(context);
    const mount = target.slice(0, -1);
    const name = textAt(context.root, [...mount, "name"]);
    const [first] = others(context);
    const isTwin = first !== undefined && textAt(context.root, [...first.slice(0, -1), "name"]) === name;
    const paths = name === undefined ? [] : [`/${name}`, `${(context.badValue ?? "").replace(/\/+$/, "")}/${name}`];
    const remove = { ...removeAt(mount), title: { en: "Remove this mount", ko: "이 마운트 지우기" } };
    const move = writeCandidates(target, paths, context.badValue);
    return isTwin ? [remove, ...move] : [...move, remove];
  },
};

function others(context: CauseContext): readonly FieldPath[] {
  const own = containerAround(context, context.at.path);
  if (own === undefined) return [];
  const places = [["volumeMounts", "mountPath"], ["volumeDevices", "devicePath"]].flatMap(([list, field]) =>
    itemsAt(own.node, [list as string]).flatMap((item, index) =>
      textAt(item, [field as string]) === context.badValue ? [[...own.path, list as string, index, field as string]] : [],
    ),
  );
  return places.filter((path) => !samePath(path, targetOf(context)));
}
