import { addCandidate } from "../../fixes/write-value.js";
import { likelyObjectNames } from "../../pod/likely-names.js";
import type { CauseRule } from "../rule.js";

/** An object without a name. */
export const missingName: CauseRule = {
  explains: "cause",
  code: "missing-name",
  isMadeUp: true,
  reasons: ["FieldValueRequired"],
  fields: ["metadata.name"],
  summary: { en: "An object without a name.", ko: "이름이 없는 객체입니다." },
  why: {
    en: "The name is the object's identity in its namespace. With generateName instead, the server adds five letters to a prefix.",
    ko: "이름은 네임스페이스 안에서 객체를 식별합니다. 대신 generateName을 쓰면 서버가 접두사 뒤에 다섯 글자를 붙입니다.",
  },
  url: "https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names",
  bad: `
apiVersion: v1
kind: Pod
metadata:
  labels:
    app: web
spec:
  containers:
    - name: nginx
      image: nginx:1.27
`,
  good: `
apiVersion: v1
kind: Pod
metadata:
  labels:
    app: web
  name: web
spec:
  containers:
    - name: nginx
      image: nginx:1.27
`,
  title: ({ kind }) => ({
    en: `This ${kind.kind} has no name: give metadata.name or metadata.generateName`,
    ko: `${kind.kind}에 이름이 없습니다. metadata.name이나 metadata.generateName을 쓰세요`,
  }),
  fixes: (context) => {
    const names = [...likelyObjectNames(context), context.kind.kind.toLowerCase()];
    return [...new Set(names)].slice(0, 3).map((name) => addCandidate(["metadata", "name"], name));
  },
};
