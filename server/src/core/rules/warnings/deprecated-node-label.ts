import { entryOf } from "../../document/node.js";
import { nodeAt } from "../../document/read.js";
import type { WarningRule } from "../rule.js";

/** A label of nodes that has been replaced by another. */
export const deprecatedNodeLabel: WarningRule = {
  explains: "warning",
  code: "deprecated-node-label",
  message: /(?:nodeSelector\[|key: |topologyKey: |matchLabels).*(?:deprecated|kubernetes\.io|not supported)/,
  summary: { en: "A label of nodes that has been replaced by another.", ko: "다른 것으로 대체된 노드 레이블입니다." },
  why: {
    en: "Newer nodes carry the new label, and some clusters no longer set the old one: the pod would match no node there.",
    ko: "새 노드에는 새 레이블이 붙고 예전 레이블을 더 이상 붙이지 않는 클러스터도 있어 파드와 일치하는 노드가 없을 수 있습니다.",
  },
  url: "https://kubernetes.io/docs/reference/labels-annotations-taints/",
  bad: `
spec:
  nodeSelector:
    beta.kubernetes.io/os: linux
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  nodeSelector:
    kubernetes.io/os: linux
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ cause }) => {
    const { old, instead } = labelsIn(cause.message);
    return instead === undefined
      ? { en: `The node label ${old} is deprecated`, ko: `노드 레이블 ${old}은(는) 더 이상 권장되지 않습니다` }
      : { en: `The node label ${old} is deprecated: use ${instead}`, ko: `노드 레이블 ${old} 대신 ${instead}을(를) 쓰세요` };
  },
  fixes: ({ cause, at, root }) => {
    const { old, instead } = labelsIn(cause.message);
    if (instead === undefined) return [];
    const isKey = entryOf(nodeAt(root, at.path.slice(0, -1)), old) !== undefined && at.path.at(-1) === old;
    if (isKey) return [{ title: { en: `Rename to "${instead}"`, ko: `"${instead}"(으)로 이름 바꾸기` }, edits: [{ rename: at.path, to: instead }] }];
    return at.node.kind === "scalar" && at.node.value === old ? [{ title: { en: `Write ${instead}`, ko: `${instead}(으)로 쓰기` }, edits: [{ set: at.path, to: instead }] }] : [];
  },
};

function labelsIn(message: string): { readonly old: string; readonly instead: string | undefined } {
  const old = /\[([^\]]+)\](?=: )/.exec(message)?.[1] ?? /: (\S+\/\S+) is /.exec(message)?.[1] ?? "";
  return { old, instead: /use "([^"]+)"/.exec(message)?.[1] };
}
