import { entryOf } from "../../document/node.js";
import { nodeAt } from "../../document/read.js";
import type { Candidate, WarningRule } from "../rule.js";
import { containersOf } from "../../pod/containers.js";

/** An annotation that does nothing any more, or has become a field. */
export const retiredAnnotation: WarningRule = {
  explains: "warning",
  code: "retired-annotation",
  message: /metadata\.annotations\[.*(?:non-functional|deprecated)|^annotation /,
  summary: { en: "An annotation that does nothing any more, or has become a field.", ko: "더 이상 동작하지 않거나 필드로 바뀐 어노테이션입니다." },
  why: {
    en: "Features often begin as annotations. Once there is a field, the annotation is read for a while and then ignored.",
    ko: "기능은 흔히 어노테이션으로 시작합니다. 필드가 생기면 어노테이션은 한동안 읽히다가 무시됩니다.",
  },
  url: "https://kubernetes.io/docs/reference/labels-annotations-taints/",
  bad: `
metadata:
  name: web
  annotations:
    seccomp.security.alpha.kubernetes.io/pod: runtime/default
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
metadata:
  name: web
spec:
  securityContext:
    seccompProfile:
      type: RuntimeDefault
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ cause }) => {
    const key = keyIn(cause.message);
    const field = /use the "(\w+)" field/.exec(cause.message)?.[1];
    const short = key.length < 60 ? key : key.slice(key.lastIndexOf("/") + 1);
    return field === undefined
      ? { en: `The annotation "${short}" is out of use`, ko: `어노테이션 "${short}"은(는) 더 이상 쓰이지 않습니다` }
      : { en: `"${short}" is out of use: set "${field}" instead`, ko: `어노테이션 "${short}" 대신 "${field}" 필드를 쓰세요` };
  },
  fixes: (context): readonly Candidate[] => {
    const { root, cause, pod } = context;
    const key = keyIn(cause.message);
    const owners = [["metadata", "annotations"], ...(pod === undefined ? [] : [[...pod, "metadata", "annotations"]])];
    const path = owners.map((owner) => [...owner, key]).find((place) => entryOf(nodeAt(root, place.slice(0, -1)), key) !== undefined);
    if (path === undefined) return [];
    const remove: Candidate = { title: { en: "Remove this annotation", ko: "이 어노테이션 지우기" }, edits: [{ remove: path }] };
    const field = /use the "(\w+)" field/.exec(cause.message)?.[1];
    const node = nodeAt(root, path);
    const value = node?.kind === "scalar" ? String(node.value) : "";
    const type = /runtime\/default|docker\/default/.test(value) ? "RuntimeDefault" : value === "unconfined" ? "Unconfined" : undefined;
    if (field === undefined || type === undefined || pod === undefined) return [remove];
    const name = key.slice(key.lastIndexOf("/") + 1);
    const container = key.startsWith("container.") ? containersOf(context).find((one) => one.name === name) : undefined;
    const owner = container === undefined ? [...pod, "spec"] : container.path;
    const move: Candidate = {
      title: { en: `Set ${field} instead`, ko: `대신 ${field} 쓰기` },
      edits: [{ remove: path }, { set: [...owner, "securityContext", field, "type"], to: type }],
    };
    return [move, remove];
  },
};

function keyIn(message: string): string {
  return /annotations\[([^\]]+)\]/.exec(message)?.[1] ?? /^annotation (\S+)/.exec(message)?.[1] ?? "";
}
