import { textAt } from "../../document/read.js";
import { addCandidate, targetOf } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A reference to a ConfigMap or Secret that does not say which key. */
export const missingKeyReference: CauseRule = {
  explains: "cause",
  code: "missing-key-reference",
  isMadeUp: true,
  reasons: ["FieldValueRequired"],
  fields: ["*.configMapKeyRef.key", "*.secretKeyRef.key", "*.fileKeyRef.key", "*.items[*].key"],
  summary: { en: "A reference to a ConfigMap or Secret that does not say which key.", ko: "ConfigMap이나 Secret의 어느 키인지 적지 않은 참조입니다." },
  why: {
    en: "A ConfigMap holds many keys, and one variable or file takes one of them.",
    ko: "ConfigMap에는 키가 여럿 있고 변수나 파일 하나는 그중 하나를 가져옵니다.",
  },
  url: "https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/#define-container-environment-variables-using-configmap-data",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      env:
        - name: STAGE
          valueFrom:
            configMapKeyRef:
              name: settings
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      env:
        - name: STAGE
          valueFrom:
            configMapKeyRef:
              name: settings
              key: STAGE
`,
  title: () => ({ en: "This does not say which key to take: add key", ko: "어느 키를 가져올지 적혀 있지 않습니다. key를 추가하세요" }),
  fixes: (context) => {
    const target = targetOf(context);
    const item = target.slice(0, target.lastIndexOf("env") + 2);
    const name = target.includes("env") ? textAt(context.root, [...item, "name"]) : undefined;
    const path = textAt(context.root, [...target.slice(0, -1), "path"]);
    const keys = [path, name, name?.toLowerCase().replaceAll("_", "-"), name?.toLowerCase(), "key"];
    return [...new Set(keys.filter((key) => key !== undefined) as readonly string[])].map((key) => addCandidate(target, key));
  },
};
