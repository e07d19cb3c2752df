import { itemsAt, nodeAt } from "../../document/read.js";
import { targetOf } from "../../fixes/write-value.js";
import type { Candidate, CauseRule } from "../rule.js";

/** An item of `envFrom` that names no ConfigMap and no Secret. */
export const envFromWithoutSource: CauseRule = {
  explains: "cause",
  code: "env-from-without-source",
  isMadeUp: true,
  reasons: ["FieldValueInvalid"],
  fields: ["C.envFrom"],
  message: /must specify one of/,
  summary: { en: "An item of envFrom that names no ConfigMap and no Secret.", ko: "ConfigMap도 Secret도 없는 envFrom 항목입니다." },
  why: {
    en: "Each item takes all keys of one ConfigMap (configMapRef) or one Secret (secretRef) as variables.",
    ko: "각 항목은 ConfigMap 하나(configMapRef)나 Secret 하나(secretRef)의 모든 키를 변수로 가져옵니다.",
  },
  url: "https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/#configure-all-key-value-pairs-in-a-configmap-as-container-environment-variables",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      envFrom:
        - prefix: APP_
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      envFrom:
        - prefix: APP_
          configMapRef:
            name: settings
`,
  title: () => ({ en: "This item names no source: add configMapRef or secretRef", ko: "이 항목에 출처가 없습니다. configMapRef나 secretRef를 추가하세요" }),
  fixes: (context): readonly Candidate[] => {
    const list = targetOf(context);
    const path = typeof list.at(-1) === "number" ? list.slice(0, -1) : list;
    const index = itemsAt(context.root, path).findIndex((item) => nodeAt(item, ["configMapRef"]) === undefined && nodeAt(item, ["secretRef"]) === undefined);
    if (index === -1) return [];
    return [
      { title: { en: "Take it from a ConfigMap", ko: "ConfigMap에서 가져오기" }, edits: [{ set: [...path, index, "configMapRef"], to: { name: "settings" } }] },
      { title: { en: "Take it from a Secret", ko: "Secret에서 가져오기" }, edits: [{ set: [...path, index, "secretRef"], to: { name: "credentials" } }] },
      { title: { en: "Remove this item", ko: "이 항목 지우기" }, edits: [{ remove: [...path, index] }] },
    ];
  },
};
