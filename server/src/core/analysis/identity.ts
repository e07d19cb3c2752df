import { walk } from "../document/locate.js";
import { entryOf, type Node } from "../document/node.js";
import type { ParsedYaml } from "../document/parse.js";
import { kindOf, kinds } from "../schema/field-model.js";
import { nearestKinds, nearestValue } from "../schema/neighbours.js";
import type { Kind } from "../schema/field-type.js";

/** What a document is, as far as its text lets us know. */
export type Identity =
  /** Meant as an object of Kubernetes' own API groups, well-formed or not. */
  | Manifest
  /** A template of Helm or another engine: what it will be is not known here. */
  | { readonly state: "templated" }
  /** No Kubernetes object, or one of a kind that the engine does not judge. */
  | { readonly state: "other"; readonly apiVersion?: string; readonly kind?: string };

export interface Manifest {
  readonly state: "manifest";
  /** As written; absent where the document does not say. */
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly name?: string;
  /** The kind that is served: the one that is written, or the one that must be meant. */
  readonly meant?: Kind;
}

/** API groups whose kinds are all known: a kind that is not among them does not exist. */
const closedGroups: readonly string[] = ["", "apps", "batch", "extensions"];

/** Kinds of these groups that exist and that the engine does not judge. */
const unjudgedCoreKinds: readonly string[] = [
  "Node", "Event", "Binding", "ComponentStatus", "ControllerRevision", "PodStatusResult", "Ingress", "NetworkPolicy",
  "PodSecurityPolicy", "Scale", "Eviction", "Status", "APIGroup", "APIResourceList",
];

export function identify(text: string, yaml: ParsedYaml): Identity {
  const root = yaml.root;
  if (isTemplated(text, yaml)) return { state: "templated" };
  const apiVersion = textOf(root, "apiVersion") ?? lineValue(text, "apiVersion");
  const kind = textOf(root, "kind") ?? lineValue(text, "kind");
  if (root !== undefined && root.kind !== "mapping" && yaml.problems.length === 0) return { state: "other" };
  if (kind === undefined && apiVersion === undefined) return unlabelled(text, root);
  if (apiVersion === undefined && root?.kind === "mapping" && yaml.problems.length === 0 && !hasObjectParts(root)) return { state: "other" };
  const exact = apiVersion !== undefined && kind !== undefined ? kindOf(apiVersion, kind) : undefined;
  const name = textOf(entryOf(root, "metadata")?.value, "name");
  const meant = workloadMeantBy(exact, root) ?? exact ?? kindMeantBy(apiVersion, kind, root);
  const said = { ...(apiVersion !== undefined && { apiVersion }), ...(kind !== undefined && { kind }) };
  if (kind === "List" || (kind?.endsWith("List") && meant === undefined && isClosedGroup(apiVersion))) return { state: "manifest", ...said };
  if (meant === undefined && !isUnknownCoreKind(apiVersion, kind)) return { state: "other", ...said };
  return { state: "manifest", ...said, ...(name !== undefined && { name }), ...(meant && { meant }) };
}

/**
 * `{{ … }}` where YAML would read a plain scalar or a flow mapping, or in quotes where a name or a number belongs: nothing that was
 * meant for the API server as it stands. In free text (scripts, annotations, a ConfigMap's data) it means nothing to Kubernetes.
 */
function isTemplated(text: string, yaml: ParsedYaml): boolean {
  if (!text.includes("{{") && !/^[ \t]*\{%/m.test(text)) return false;
  if (yaml.problems.length !== 0) return text.split(/[\r\n]+/).some(isTemplateLine);
  if (/^[^"'#|>\n]*:[ \t]*\{\{/m.test(text)) return true;
  if (yaml.root === undefined) return false;
  for (const { node, path } of walk(yaml.root)) {
    const isText = node.kind === "scalar" && node.style !== "block" && typeof node.value === "string";
    if (isText && hasBraces(node.value as string) && !path.some((step) => freeText.includes(String(step)))) return true;
  }
  return false;
}

/** No expression with two stars: on a line of a hundred thousand braces those take minutes. */
function isTemplateLine(line: string): boolean {
  const open = line.indexOf("{{");
  if (open !== -1 && hasBraces(line) && !/["'#]/.test(line.slice(0, open))) return true;
  const start = line.trimStart();
  return start.startsWith("{%") && start.includes("%}", 2);
}

function hasBraces(text: string): boolean {
  const open = text.indexOf("{{");
  return open !== -1 && text.includes("}}", open + 2);
}

/** Fields whose text Kubernetes hands on without reading it. */
const freeText: readonly string[] = ["data", "stringData", "binaryData", "annotations", "command", "args", "value"];

/** A document that names neither kind nor apiVersion, or misspells both keys: only a pod's shape can tell. */
function unlabelled(text: string, root: Node | undefined): Identity {
  const saysKind = /^["']?(?:kind|apiversion)["']?\s*:?/im.test(text) && /^["']?kind["']?\s*:\s*\S|^kind\S/im.test(text);
  const pod = kindOf("v1", "Pod");
  const spec = entryOf(root, "spec")?.value;
  const looksLikePod = entryOf(spec, "containers") !== undefined && entryOf(root, "metadata") !== undefined;
  if (looksLikePod && pod) return { state: "manifest", meant: pod };
  if (!saysKind) return { state: "other" };
  const guess = lineValue(text, "[kK]ind");
  const meant = kindMeantBy(undefined, guess, root);
  return meant ? { state: "manifest", meant } : { state: "other" };
}

/**
 * The kind that someone meant who wrote `pod`, `Deploymnet` or `apps/v1beta1`. Only for the groups whose kinds we all know,
 * so that a custom resource with a similar name is left alone.
 */
function kindMeantBy(apiVersion: string | undefined, kind: string | undefined, root: Node | undefined): Kind | undefined {
  const swapped = kind !== undefined && apiVersion !== undefined ? kindOf(kind, apiVersion) : undefined;
  if (swapped) return swapped;
  const isOurs = apiVersion === undefined || isClosedGroup(apiVersion) || isNearGroup(apiVersion);
  if (!isOurs) return undefined;
  if (kind === undefined) return kindByShape(apiVersion, root);
  if (unjudgedCoreKinds.includes(kind)) return undefined;
  const served = kinds();
  const same = served.find((known) => known.kind === kind) ?? served.find((known) => known.kind.toLowerCase() === kind.toLowerCase());
  if (same) return same;
  return nearestKinds(kind)[0] ?? (/^(?:\w+\/)?v\d/.test(kind) ? kindByShape(apiVersion, root) : undefined);
}

/** `kind: Pod` above a workload's spec, with a template and no containers of its own: changed halfway from the one to the other. */
function workloadMeantBy(exact: Kind | undefined, root: Node | undefined): Kind | undefined {
  const spec = entryOf(root, "spec")?.value;
  const inner = entryOf(entryOf(spec, "template")?.value, "spec")?.value;
  const isPod = exact?.kind === "Pod" && entryOf(spec, "containers") === undefined && entryOf(inner, "containers") !== undefined;
  if (!isPod) return undefined;
  const isJob = ["backoffLimit", "completions", "parallelism", "ttlSecondsAfterFinished"].some((name) => entryOf(spec, name) !== undefined);
  return isJob ? kindOf("batch/v1", "Job") : kindByShape(undefined, root);
}

/** A settings file may well have a key `kind`; an object has metadata or a spec beside it, however misspelt. */
function hasObjectParts(root: Node): boolean {
  return root.kind === "mapping" && root.entries.some((entry) => nearestValue(["metadata", "spec", "apiVersion"], entry.name) !== undefined);
}

function kindByShape(apiVersion: string | undefined, root: Node | undefined): Kind | undefined {
  const spec = entryOf(root, "spec")?.value;
  if (entryOf(spec, "containers")) return kindOf("v1", "Pod");
  if (entryOf(spec, "jobTemplate")) return kindOf("batch/v1", "CronJob");
  if (entryOf(spec, "serviceName") && entryOf(spec, "template")) return kindOf("apps/v1", "StatefulSet");
  if (entryOf(spec, "template") && apiVersion?.startsWith("batch")) return kindOf("batch/v1", "Job");
  if (entryOf(spec, "template") && apiVersion === "v1") return kindOf("v1", "ReplicationController");
  if (entryOf(spec, "template")) return kindOf("apps/v1", "Deployment");
  if (entryOf(spec, "ports") && entryOf(spec, "selector")) return kindOf("v1", "Service");
  return undefined;
}

function isUnknownCoreKind(apiVersion: string | undefined, kind: string | undefined): boolean {
  if (apiVersion === undefined || kind === undefined || unjudgedCoreKinds.includes(kind)) return false;
  return ["v1", "apps/v1", "batch/v1"].includes(apiVersion);
}

function isClosedGroup(apiVersion: string | undefined): boolean {
  if (apiVersion === undefined) return false;
  const slash = apiVersion.indexOf("/");
  return closedGroups.includes(slash === -1 ? "" : apiVersion.slice(0, slash));
}

/** `app/v1`, `Apps/v1`, `api/v1`: no domain, so no custom resource's group. */
function isNearGroup(apiVersion: string): boolean {
  const group = apiVersion.slice(0, Math.max(0, apiVersion.indexOf("/")));
  return !group.includes(".") && (nearestValue(["apps", "batch"], group) !== undefined || group === "" || /^(?:core|api)$/i.test(group));
}

function textOf(node: Node | undefined, name: string): string | undefined {
  const value = entryOf(node, name)?.value;
  return value?.kind === "scalar" && typeof value.value === "string" ? value.value : undefined;
}

/** Reads `kind: Pod` off a line: for text that is no YAML yet, and for keys that lack the blank behind the colon. */
function lineValue(text: string, key: string): string | undefined {
  return new RegExp(`^["']?${key}["']?[ \\t]*:[ \\t]*["']?([\\w./-]+)`, "m").exec(text)?.[1];
}
