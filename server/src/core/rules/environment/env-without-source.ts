import { entryOf } from "../../document/node.js";
import { nodeAt, textAt } from "../../document/read.js";
import { addCandidate, removeAt, targetOf } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A `valueFrom` that does not say where the value comes from. */
export const envWithoutSource: CauseRule = {
  explains: "cause",
  code: "env-without-source",
  isMadeUp: true,
  reasons: ["FieldValueInvalid"],
  fields: ["C.env[*].valueFrom"],
  message: /must specify one of/,
  summary: { en: "A valueFrom without a source.", ko: "출처가 없는 valueFrom입니다." },
  why: {
    en: "valueFrom takes one source: configMapKeyRef, secretKeyRef, fieldRef, resourceFieldRef or fileKeyRef.",
    ko: "valueFrom에는 configMapKeyRef, secretKeyRef, fieldRef, resourceFieldRef, fileKeyRef 중 하나가 필요합니다.",
  },
  url: "https://kubernetes.io/docs/tasks/inject-data-application/environment-variable-expose-pod-information/",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      env:
        - name: POD_NAME
          valueFrom: {}
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      env:
        - name: POD_NAME
          valueFrom:
            fieldRef:
              fieldPath: metadata.name
`,
  title: () => ({ en: "valueFrom does not say where the value comes from", ko: "valueFrom에 값의 출처가 없습니다" }),
  fixes: (context) => {
    const path = targetOf(context);
    const name = textAt(context.root, [...path.slice(0, -1), "name"]) ?? "key";
    const sources: readonly (readonly [string, unknown])[] = [
      ["fieldRef", { fieldPath: "metadata.name" }],
      ["configMapKeyRef", { name: "settings", key: name }],
      ["secretKeyRef", { name: "credentials", key: name }],
      ["resourceFieldRef", { resource: "limits.memory" }],
    ];
    const begun = sources.filter(([source]) => entryOf(nodeAt(context.root, path), source) !== undefined);
    if (0 < begun.length) return begun.map(([source, value]) => addCandidate([...path, source], value));
    return [removeAt(path), ...sources.slice(0, 3).map(([source, value]) => addCandidate([...path, source], value))];
  },
};
