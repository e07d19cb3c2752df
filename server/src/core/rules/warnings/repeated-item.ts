import type { WarningRule } from "../rule.js";

/** An address, a pull secret or an owner that a list has twice. */
export const repeatedItem: WarningRule = {
  explains: "warning",
  code: "repeated-item",
  message: /: duplicate (?:ip|name) "|invalid empty name|duplicate owner/,
  summary: { en: "An address, a pull secret or an owner that a list has twice, or that is empty.", ko: "목록에 두 번 나오거나 비어 있는 주소, 풀 시크릿, 소유자입니다." },
  why: {
    en: "The second one has no effect, and tools that merge lists by this field may drop either of the two.",
    ko: "두 번째 항목은 효과가 없으며, 이 필드로 목록을 합치는 도구가 둘 중 하나를 버릴 수 있습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/containers/images/#specifying-imagepullsecrets-on-a-pod",
  bad: `
spec:
  imagePullSecrets:
    - name: registry
    - name: registry
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  imagePullSecrets:
    - name: registry
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ cause }) => {
    const value = /duplicate (?:ip|name) "([^"]*)"/.exec(cause.message)?.[1];
    return value === undefined ? { en: "This item has no effect", ko: "이 항목은 효과가 없습니다" } : { en: `"${value}" stands in this list already`, ko: `"${value}"은(는) 이미 이 목록에 있습니다` };
  },
  fixes: ({ at }) => {
    const item = [...at.path];
    while (item.length !== 0 && typeof item.at(-1) !== "number") item.pop();
    return item.length === 0 ? [] : [{ title: { en: "Remove this item", ko: "이 항목 지우기" }, edits: [{ remove: item }] }];
  },
};
