import { scalarAt, textAt } from "../document/read.js";
import { nearestValue } from "../schema/neighbours.js";
import type { Candidate, CauseContext } from "../rules/rule.js";
import { targetOf, writeCandidates } from "./write-value.js";

/** Fields that the downward API offers to variables, as `k8s.io/kubernetes/pkg/apis/core/validation` lists them. */
const variableFields: readonly string[] = [
  "metadata.name", "metadata.namespace", "metadata.uid", "spec.nodeName", "spec.serviceAccountName", "status.hostIP", "status.hostIPs",
  "status.podIP", "status.podIPs",
];

/** Fields that the downward API offers to files. */
const fileFields: readonly string[] = ["metadata.name", "metadata.namespace", "metadata.uid", "metadata.labels", "metadata.annotations"];

/** Fields by what people call them in variables: `POD_IP`, `MY_NODE_NAME`. */
const byName: readonly (readonly [RegExp, string])[] = [
  [/NAMESPACE/i, "metadata.namespace"],
  [/NODE_?IP|HOST_?IP/i, "status.hostIP"],
  [/NODE|HOST_?NAME/i, "spec.nodeName"],
  [/SERVICE_?ACCOUNT/i, "spec.serviceAccountName"],
  [/IP/i, "status.podIP"],
  [/UID/i, "metadata.uid"],
  [/LABELS?/i, "metadata.labels"],
  [/ANNOTATIONS?/i, "metadata.annotations"],
  [/NAME/i, "metadata.name"],
];

/** Field paths of the downward API that the written one may stand for: the nearest, one with the same end, what the name speaks of. */
export function fieldPathCandidates(context: CauseContext): readonly Candidate[] {
  const { root, badValue } = context;
  const path = targetOf(context);
  const target = path.at(-1) === "fieldRef" ? [...path, "fieldPath"] : path;
  const fields = target.includes("volumes") ? fileFields : variableFields;
  const written = badValue ?? String(scalarAt(root, target) ?? "");
  const item = target.slice(0, Math.max(target.lastIndexOf("env"), target.lastIndexOf("items")) + 2);
  const speaking = textAt(root, [...item, "name"]) ?? textAt(root, [...item, "path"]) ?? "";
  const name = byName.find(([pattern]) => pattern.test(speaking))?.[1];
  const end = written.replace(/^.*\./, "").toLowerCase();
  const sameEnd = fields.find((field) => field.toLowerCase().endsWith(`.${end}`));
  const isNamed = name !== undefined && fields.includes(name);
  const near = written === "" ? undefined : nearestValue(fields, written);
  const likely = [sameEnd, near, isNamed ? name : undefined, ...subscripts(context, written, fields)];
  return writeCandidates(target, [...likely.filter((field) => field !== undefined), ...fields] as readonly string[], written).slice(0, 6);
}

/** `metadata.labels` in a variable takes one key; `metadata.labels.app` and `metadata.labels[app]` mean `metadata.labels['app']`. */
function subscripts({ root, pod }: CauseContext, written: string, fields: readonly string[]): readonly string[] {
  const [, map, key] = /^(?:metadata\.)?(labels|annotations)(?:[.[]['"]?([^'"\]]+)['"]?\]?)?$/.exec(written) ?? [];
  if (map === undefined || fields === fileFields) return [];
  if (key !== undefined) return [`metadata.${map}['${key}']`];
  const labels = pod === undefined ? undefined : textAt(root, [...pod, "metadata", map, "app"]);
  return labels === undefined ? [] : [`metadata.${map}['app']`];
}
