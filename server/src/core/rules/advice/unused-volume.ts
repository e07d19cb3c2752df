import { itemsAt, textAt } from "../../document/read.js";
import { plainList, plainText } from "../../document/plain-value.js";
import { effectiveContainers } from "../../advice/effective-containers.js";
import type { AdviceRule } from "../rule.js";

/** A volume that no container mounts. */
export const unusedVolume: AdviceRule = {
  explains: "advice",
  code: "unused-volume",
  level: "hint",
  summary: { en: "A volume that no container mounts.", ko: "어떤 컨테이너도 마운트하지 않는 볼륨입니다." },
  why: {
    en: "The kubelet still prepares it, and the pod waits if it can't; mostly a volumeMount was forgotten.",
    ko: "kubelet은 그래도 볼륨을 준비하며 준비하지 못하면 파드가 기다립니다. 대개 volumeMounts를 빠뜨린 것입니다.",
  },
  url: "https://kubernetes.io/docs/concepts/storage/volumes/#how-volumes-work",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: cache
      emptyDir: {}
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      volumeMounts:
        - name: cache
          mountPath: /cache
  volumes:
    - name: cache
      emptyDir: {}
`,
  check: (context) => {
    const { pod, root } = context;
    if (pod === undefined) return [];
    const containers = effectiveContainers(context);
    const used = new Set(
      containers.flatMap(({ value }) => [
        ...["volumeMounts", "volumeDevices"].flatMap((list) => plainList(value, [list]).map((item) => plainText(item, ["name"]))),
        ...plainList(value, ["env"]).map((item) => plainText(item, ["valueFrom", "fileKeyRef", "volumeName"])),
      ]),
    );
    const [first] = containers.filter(({ list }) => list === "containers");
    return itemsAt(root, [...pod, "spec", "volumes"]).flatMap((volume, index) => {
      const name = textAt(volume, ["name"]);
      if (name === undefined || used.has(name)) return [];
      const path = [...pod, "spec", "volumes", index];
      const mount = first === undefined ? [] : [{ title: { en: `Mount it at /${name}`, ko: `/${name}에 마운트하기` }, edits: [{ append: [...first.path, "volumeMounts"], item: { name, mountPath: `/${name}` } }] }];
      return [
        {
          path: [...path, "name"],
          title: { en: `No container mounts the volume "${name}"`, ko: `볼륨 "${name}"을(를) 마운트하는 컨테이너가 없습니다` },
          fixes: [...mount, { title: { en: "Remove this volume", ko: "이 볼륨 지우기" }, edits: [{ remove: path }] }],
        },
      ];
    });
  },
};
