import { nodeAt } from "../../document/read.js";
import { removeAt, targetOf } from "../../fixes/write-value.js";
import type { Candidate, CauseRule } from "../rule.js";

/** A variable, or an item of envFrom, with more than one source. */
export const envWithTwoSources: CauseRule = {
  explains: "cause",
  code: "env-with-two-sources",
  reasons: ["FieldValueInvalid"],
  fields: ["C.env[*].valueFrom", "C.envFrom"],
  message: /more than one/,
  summary: { en: "A variable, or an item of envFrom, with more than one source.", ko: "출처가 둘 이상인 환경 변수나 envFrom 항목입니다." },
  why: {
    en: "One variable takes its value from one place. Several sources are several items of the list.",
    ko: "변수 하나는 한 곳에서만 값을 가져옵니다. 출처가 여럿이면 목록의 항목을 나누세요.",
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
              key: stage
            fieldRef:
              fieldPath: metadata.namespace
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
              key: stage
`,
  title: () => ({ en: "One item takes one source: two are given here", ko: "항목 하나에는 출처를 하나만 쓸 수 있는데 둘이 있습니다" }),
  fixes: (context): readonly Candidate[] => {
    const owner = targetOf(context);
    const node = nodeAt(context.root, owner);
    const items = node?.kind === "sequence" ? node.items.map((item, index) => ({ path: [...owner, index], item })) : [{ path: owner, item: node }];
    return items.flatMap(({ path, item }) => {
      const sources = item?.kind === "mapping" ? item.entries.filter((entry) => entry.name.endsWith("Ref")) : [];
      return sources.length < 2 ? [] : [...sources].reverse().map((entry) => removeAt([...path, entry.name]));
    });
  },
};
