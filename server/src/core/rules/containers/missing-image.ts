import { addCandidate, targetOf } from "../../fixes/write-value.js";
import { containerAround, containersOf } from "../../pod/containers.js";
import { labelOfImage, portsOfImage } from "../../pod/image.js";
import type { CauseRule } from "../rule.js";

/** A container without an image. */
export const missingImage: CauseRule = {
  explains: "cause",
  code: "missing-image",
  isMadeUp: true,
  reasons: ["FieldValueRequired"],
  fields: ["C.image"],
  summary: { en: "A container without an image.", ko: "이미지가 없는 컨테이너입니다." },
  why: {
    en: "The image is what the container runs, and nothing can guess it. Name a version too, so that every start runs the same.",
    ko: "이미지는 컨테이너가 실행할 내용이므로 추측할 수 없습니다. 항상 같은 것이 실행되도록 버전까지 적으세요.",
  },
  url: "https://kubernetes.io/docs/concepts/containers/images/#image-names",
  bad: `
spec:
  containers:
    - name: web
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
  title: (context) => {
    const name = containerAround(context, context.at.path)?.name;
    return name === undefined
      ? { en: "This container has no image", ko: "컨테이너에 이미지가 없습니다" }
      : { en: `Container "${name}" has no image`, ko: `컨테이너 "${name}"에 이미지가 없습니다` };
  },
  fixes: (context) => {
    const own = containerAround(context, context.at.path);
    const name = own?.name;
    const sameImage = containersOf(context).find((other) => other.image !== undefined && name !== undefined && labelOfImage(other.image) === name)?.image;
    const named = name !== undefined && portsOfImage(name).length !== 0 ? `${name}:latest` : undefined;
    const images = [sameImage, named, "nginx:1.27"].filter((image) => image !== undefined) as readonly string[];
    return [...new Set(images)].map((image) => addCandidate(targetOf(context), image));
  },
};
