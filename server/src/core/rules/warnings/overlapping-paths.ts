import { volumesOf } from "../../pod/volumes.js";
import type { WarningRule } from "../rule.js";

/** Items of a volume that would stand on each other's place. */
export const overlappingPaths: WarningRule = {
  explains: "warning",
  code: "overlapping-paths",
  message: /overlapping paths/,
  summary: { en: "Items of a volume that would stand on each other's place.", ko: "같은 자리를 차지하는 볼륨 항목들입니다." },
  why: {
    en: "A file and a folder, or two files, can't have one path; which of them is left depends on their order.",
    ko: "파일과 폴더, 또는 두 파일이 같은 경로를 가질 수 없으며 순서에 따라 하나만 남습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/storage/projected-volumes/",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: settings
      configMap:
        name: settings
        items:
          - key: a
            path: app
          - key: b
            path: app/b
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: settings
      configMap:
        name: settings
        items:
          - key: a
            path: app/a
          - key: b
            path: app/b
`,
  title: ({ cause }) => {
    const [one, other] = [...cause.message.replace(/^.*overlapping paths: /, "").matchAll(/"([^"]+)"/g)].map((match) => match[1]);
    return { en: `The paths "${one ?? ""}" and "${other ?? ""}" of this volume overlap`.slice(0, 118), ko: `이 볼륨의 경로 "${one ?? ""}"와 "${other ?? ""}"이(가) 겹칩니다` };
  },
  place: (context) => {
    const name = /^volume "([^"]+)"/.exec(context.cause.message)?.[1];
    const volume = volumesOf(context).find((one) => one.name === name);
    return volume && [...volume.path, "name"];
  },
};
