import { targetOf, writeCandidates } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** An image reference with blanks around it. */
export const imageWithBlanks: CauseRule = {
  explains: "cause",
  code: "image-with-blanks",
  reasons: ["FieldValueInvalid"],
  fields: ["C.image"],
  summary: { en: "An image reference with blanks around it.", ko: "앞뒤에 공백이 있는 이미지 이름입니다." },
  why: {
    en: "The image is passed on letter by letter, so that a blank in the quotes would make it another name.",
    ko: "이미지 이름은 글자 그대로 전달되므로 따옴표 안의 공백도 이름의 일부가 됩니다.",
  },
  url: "https://kubernetes.io/docs/concepts/containers/images/#image-names",
  bad: `
spec:
  containers:
    - name: web
      image: " nginx:1.27"
`,
  good: `
spec:
  containers:
    - name: web
      image: "nginx:1.27"
`,
  title: () => ({ en: "This image has blanks before or after its name", ko: "이미지 이름 앞이나 뒤에 공백이 있습니다" }),
  fixes: (context) => writeCandidates(targetOf(context), [(context.badValue ?? "").trim()], context.badValue),
};
