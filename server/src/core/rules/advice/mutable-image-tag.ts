import { textAt } from "../../document/read.js";
import { effectiveContainers } from "../../advice/effective-containers.js";
import { imageName } from "../../pod/image.js";
import type { AdviceRule } from "../rule.js";

/** An image without a version, which may be another one at the next start. */
export const mutableImageTag: AdviceRule = {
  explains: "advice",
  code: "mutable-image-tag",
  level: "hint",
  summary: { en: "An image without a version, which may be another one at the next start.", ko: "버전이 없어 다음에 시작할 때 달라질 수 있는 이미지입니다." },
  why: {
    en: "latest, which is also meant where no tag is written, moves: pods of one Deployment can run different programs, and a rollback brings nothing back.",
    ko: "latest(태그가 없을 때도 같음)는 계속 바뀌므로 한 디플로이먼트의 파드들이 서로 다른 프로그램을 실행할 수 있고 롤백해도 되돌아가지 않습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/containers/images/#image-names",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:latest
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
  check: (context) => {
    const moving = effectiveContainers(context).flatMap(({ path }) => {
      const image = textAt(context.root, [...path, "image"]);
      if (image === undefined) return [];
      const { tag, digest } = imageName(image);
      return digest === undefined && (tag === undefined || tag === "latest") ? [{ path: [...path, "image"], image }] : [];
    });
    const [first, ...others] = moving;
    if (first === undefined) return [];
    return [
      {
        path: first.path,
        title: { en: `${first.image.slice(0, 80)} has no version: it may change from start to start`, ko: `${first.image.slice(0, 80)}에 버전이 없어 시작할 때마다 달라질 수 있습니다` },
        related: others.map(({ path }) => ({ at: path, text: { en: "This image has no version either.", ko: "이 이미지에도 버전이 없습니다." } })),
      },
    ];
  },
};
