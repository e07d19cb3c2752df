import type { SuppressionRule } from "../rule.js";

/** A comment that silences nothing. */
export const unusedSuppression: SuppressionRule = {
  explains: "suppression",
  code: "unused-suppression",
  summary: { en: "A podsmith-ignore comment that silences nothing.", ko: "아무것도 숨기지 않는 podsmith-ignore 주석입니다." },
  why: {
    en: "Such a comment outlived its mistake, stands at the wrong line or names no rule; it could hide a mistake to come.",
    ko: "문제가 이미 사라졌거나 줄이 잘못되었거나 없는 규칙을 가리키는 주석입니다. 앞으로 생길 문제를 숨길 수 있습니다.",
  },
  bad: `
spec:
  containers:
    - name: web
      # podsmith-ignore invalid-port-name: the old client asks for this name
      image: nginx:1.27
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
};
