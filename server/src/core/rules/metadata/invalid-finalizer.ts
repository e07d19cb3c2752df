import { removeCandidate } from "../../fixes/remove-field.js";
import type { CauseRule } from "../rule.js";

/** A finalizer whose name is not of the form `domain/name`. */
export const invalidFinalizer: CauseRule = {
  explains: "cause",
  code: "invalid-finalizer",
  reasons: ["FieldValueInvalid"],
  fields: ["metadata.finalizers", "metadata.finalizers[*]"],
  summary: { en: "A finalizer whose name has no domain.", ko: "이름에 도메인이 없는 파이널라이저입니다." },
  why: {
    en: "A finalizer keeps the object until its controller removes the word, so the word must say whose it is: example.com/cleanup.",
    ko: "파이널라이저는 컨트롤러가 지울 때까지 객체를 남겨 두므로 example.com/cleanup처럼 누구의 것인지 알 수 있어야 합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/overview/working-with-objects/finalizers/",
  bad: `
metadata:
  name: web
  finalizers:
    - cleanup
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
metadata:
  name: web
  finalizers:
    - example.com/cleanup
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ badValue }) => ({
    en: `"${badValue ?? ""}" is no finalizer: write it as example.com/name`,
    ko: `"${badValue ?? ""}"은(는) 파이널라이저 이름이 아닙니다. example.com/name 형식으로 쓰세요`,
  }),
  fixes: (context) => {
    const { badValue, at } = context;
    const write = badValue !== undefined && at.node.kind === "scalar" && !badValue.includes("/") ? [`example.com/${badValue}`] : [];
    return [
      ...write.map((name) => ({ title: { en: `Write ${name}`, ko: `${name}(으)로 쓰기` }, edits: [{ set: at.path, to: name }] })),
      ...removeCandidate(context),
    ];
  },
};
