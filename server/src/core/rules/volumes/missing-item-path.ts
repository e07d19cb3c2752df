import { nodeAt, textAt } from "../../document/read.js";
import { addCandidate, targetOf } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A key that is to become a file without the file's name. */
export const missingItemPath: CauseRule = {
  explains: "cause",
  code: "missing-item-path",
  reasons: ["FieldValueRequired"],
  fields: ["*.items[*].path", "V.downwardAPI.path", "V.projected.sources[*].downwardAPI.path"],
  summary: { en: "A key that is to become a file, without the file's name.", ko: "파일이 될 항목에 파일 이름이 없습니다." },
  why: {
    en: "items chooses what becomes a file; path is the file's name in the volume.",
    ko: "items는 파일로 만들 것을 고르며 path는 볼륨 안에서의 파일 이름입니다.",
  },
  url: "https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/#add-configmap-data-to-a-specific-path-in-the-volume",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: settings
      configMap:
        name: settings
        items:
          - key: nginx.conf
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: settings
      configMap:
        name: settings
        items:
          - key: nginx.conf
            path: nginx.conf
`,
  title: () => ({ en: "This item does not say which file it becomes: add path", ko: "어느 파일이 될지 적혀 있지 않습니다. path를 추가하세요" }),
  fixes: (context) => {
    const target = itemPath(context.root, targetOf(context));
    const item = target.slice(0, -1);
    const key = textAt(context.root, [...item, "key"]);
    const field = textAt(context.root, [...item, "fieldRef", "fieldPath"])?.replace(/^.*\./, "");
    const resource = textAt(context.root, [...item, "resourceFieldRef", "resource"])?.replace(".", "_");
    const names = [key, field, resource, "file"].filter((name) => name !== undefined) as readonly string[];
    return names.slice(0, 2).map((name) => addCandidate(target, name));
  },
};

/** The server leaves `items` and the index out of the paths of the downward API. */
function itemPath(root: Parameters<typeof nodeAt>[0], path: readonly (string | number)[]): readonly (string | number)[] {
  const owner = path.slice(0, -1);
  const items = nodeAt(root, [...owner, "items"]);
  if (items?.kind !== "sequence") return path;
  const index = items.items.findIndex((item) => textAt(item, ["path"]) === undefined);
  return index === -1 ? path : [...owner, "items", index, "path"];
}
