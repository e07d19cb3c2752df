import { scalarAt, textAt } from "../../document/read.js";
import { effectiveContainers } from "../../advice/effective-containers.js";
import type { AdviceRule } from "../rule.js";

/** An image reference that no registry can answer. */
export const invalidImageReference: AdviceRule = {
  explains: "advice",
  code: "invalid-image-reference",
  level: "warning",
  summary: { en: "An image reference that no registry can answer.", ko: "어떤 레지스트리도 응답할 수 없는 이미지 이름입니다." },
  why: {
    en: "The API server takes any text; the kubelet then says InvalidImageName and never starts the container. Names are in lower case, tags hold no blanks.",
    ko: "API 서버는 아무 문자열이나 받지만 kubelet은 InvalidImageName이라며 컨테이너를 시작하지 않습니다. 이름은 소문자이며 태그에 공백이 없어야 합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/containers/images/#image-names",
  bad: `
spec:
  containers:
    - name: web
      image: Nginx:1.27
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
  check: (context) =>
    effectiveContainers(context).flatMap(({ path }) => {
      const at = [...path, "image"];
      const image = textAt(context.root, at) ?? String(scalarAt(context.root, at) ?? "");
      if (image === "" || isReference(image)) return [];
      const mended = likelyReferences(image).filter((text) => text !== image && isReference(text));
      return [
        {
          path: at,
          title: { en: `The kubelet can't pull "${image.slice(0, 70)}": this is no image name`, ko: `kubelet이 "${image.slice(0, 70)}"을(를) 받을 수 없습니다. 이미지 이름이 아닙니다` },
          fixes: [...new Set(mended)].map((text) => ({ title: { en: `Write ${text}`, ko: `${text}(으)로 쓰기` }, edits: [{ set: at, to: text }] })),
        },
      ];
    }),
};

/** As github.com/distribution/reference parses it: an optional registry, path components in lower case, a tag, a digest. */
function isReference(image: string): boolean {
  if (/^[0-9a-f]{64}$/.test(image)) return false;
  const [nameAndTag = "", digest, ...others] = image.split("@") as [string, string | undefined, ...string[]];
  if (others.length !== 0 || (digest !== undefined && !/^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/.test(digest))) return false;
  const colon = nameAndTag.lastIndexOf(":");
  const hasTag = nameAndTag.lastIndexOf("/") < colon;
  if (hasTag && !/^\w[\w.-]{0,127}$/.test(nameAndTag.slice(colon + 1))) return false;
  const name = hasTag ? nameAndTag.slice(0, colon) : nameAndTag;
  const slash = name.indexOf("/");
  const head = slash === -1 ? "" : name.slice(0, slash);
  const isRegistry = head === "localhost" || /[.:A-Z]/.test(head);
  if (isRegistry && !/^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9a-fA-F:]+\])(?::\d+)?$/.test(head)) return false;
  const path = isRegistry ? name.slice(slash + 1) : name;
  return path.length <= 255 && path.split("/").every((part) => /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/.test(part));
}

function likelyReferences(image: string): readonly string[] {
  const plain = image.trim().replace(/^(?:https?|docker|oci):\/\//, "").replace(/\/+$/, "").replace(/:$/, "").replace(/\s+/g, "");
  const colon = plain.lastIndexOf(":");
  const tagAt = plain.lastIndexOf("/") < colon ? colon : plain.length;
  const lower = plain.slice(0, tagAt).toLowerCase() + plain.slice(tagAt);
  const second = /^([^:]+:[^:]+):(.+)$/.exec(lower);
  return [plain, lower, ...(second ? [`${second[1] ?? ""}-${second[2] ?? ""}`] : [])];
}
