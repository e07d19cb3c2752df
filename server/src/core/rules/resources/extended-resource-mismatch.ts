import { nodeAt, scalarAt } from "../../document/read.js";
import { addCandidate, removeAt, targetOf, writeCandidate } from "../../fixes/write-value.js";
import type { Candidate, CauseContext, CauseRule } from "../rule.js";
import type { FieldPath } from "../../document/field-path.js";

/** A request for a device or for huge pages that has another limit, or none. */
export const extendedResourceMismatch: CauseRule = {
  explains: "cause",
  code: "extended-resource-mismatch",
  reasons: ["FieldValueInvalid", "FieldValueRequired"],
  fields: ["C.resources.requests", "C.resources.limits", "spec.resources.requests", "spec.resources.limits"],
  summary: { en: "A request for a device or for huge pages that has another limit, or none.", ko: "장치나 huge page의 요청량과 제한이 다르거나 제한이 없습니다." },
  why: {
    en: "Devices and huge pages can't be shared or taken back, so request and limit are one number; the limit alone is enough.",
    ko: "장치와 huge page는 나누거나 되돌려 받을 수 없으므로 요청량과 제한이 같아야 합니다. 제한만 적어도 됩니다.",
  },
  url: "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#consuming-extended-resources",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      resources:
        requests:
          nvidia.com/gpu: 1
        limits:
          nvidia.com/gpu: 2
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      resources:
        requests:
          nvidia.com/gpu: 2
        limits:
          nvidia.com/gpu: 2
`,
  title: (context) => {
    const { name } = placesOf(context);
    return context.cause.reason === "FieldValueRequired"
      ? { en: `${name ?? "This resource"} needs a limit equal to its request`, ko: `${name ?? "이 리소스"}에는 요청량과 같은 제한이 필요합니다` }
      : { en: `Request and limit of ${name ?? "this resource"} must be equal`, ko: `${name ?? "이 리소스"}의 요청량과 제한은 같아야 합니다` };
  },
  place: (context) => placesOf(context).requestPath,
  related: (context) => {
    const { limitPath } = placesOf(context);
    return limitPath === undefined || nodeAt(context.root, limitPath) === undefined ? [] : [{ at: limitPath, text: { en: "The limit stands here.", ko: "제한은 여기에 있습니다." } }];
  },
  fixes: (context): readonly Candidate[] => {
    const { requestPath, limitPath } = placesOf(context);
    if (requestPath === undefined || limitPath === undefined) return [];
    const request = scalarAt(context.root, requestPath);
    const limit = scalarAt(context.root, limitPath);
    if (limit === undefined) {
      return request === undefined ? [] : [{ ...addCandidate(limitPath, request), title: { en: `Add the limit ${String(request)}`, ko: `제한 ${String(request)} 추가하기` } }];
    }
    const lower = writeCandidate(requestPath, limit as string | number);
    const raise = request === undefined ? [] : [{ ...writeCandidate(limitPath, request as string | number), title: { en: `Write ${String(request)} as the limit`, ko: `제한을 ${String(request)}(으)로 쓰기` } }];
    return [lower, ...raise, removeAt(requestPath)];
  },
};

/** The server names the resource in its message alone, or nowhere: then it is the one with a domain that differs. */
function placesOf(context: CauseContext): { readonly name?: string; readonly requestPath?: FieldPath; readonly limitPath?: FieldPath } {
  const path = targetOf(context);
  const at = Math.max(path.lastIndexOf("requests"), path.lastIndexOf("limits"));
  if (at === -1) return {};
  const owner = path.slice(0, at);
  const requests = nodeAt(context.root, [...owner, "requests"]);
  const said = /match (\S+) limit/.exec(context.cause.message)?.[1];
  const names = requests?.kind === "mapping" ? requests.entries.map((entry) => entry.name).filter((entry) => /\/|^hugepages-/.test(entry)) : [];
  const differs = (name: string): boolean => String(scalarAt(context.root, [...owner, "requests", name])) !== String(scalarAt(context.root, [...owner, "limits", name]));
  const name = said ?? names.find(differs);
  return name === undefined ? {} : { name, requestPath: [...owner, "requests", name], limitPath: [...owner, "limits", name] };
}
