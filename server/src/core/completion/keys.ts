import { nodeAt, wordsAt } from "../document/read.js";
import type { Entry } from "../document/node.js";
import type { Text } from "../language/text.js";
import { containersOf } from "../pod/containers.js";
import { enumerationOf } from "../schema/field-model.js";
import { keysOfField } from "./field-index.js";
import { labelRole, labelsFor, ownSelector } from "./labels-in-hand.js";
import type { Around, ValuePlace } from "./suggestion.js";
import { inOrder } from "./values/enumerated.js";
import { knownAnnotations, namespaceLabels, nodeLabels, objectLabels } from "./well-known.js";

/** A key that may be added to a map. */
export interface KnownKey {
  readonly key: string;
  readonly detail?: Text;
  /** Written along with the map when that is opened. */
  readonly isBrought: boolean;
}

/** A map, and what it has already. */
export interface MapPlace extends ValuePlace {
  readonly siblings: readonly Entry[];
}

type KeyRoutine = (at: MapPlace, around: Around) => readonly KnownKey[];

/** What knows the keys of a map best, by `Type.field`. */
const routines: Readonly<Record<string, KeyRoutine>> = {
  "ObjectMeta.labels": labelKeys,
  "ObjectMeta.annotations": annotationKeys,
  "LabelSelector.matchLabels": labelKeys,
  "ReplicationControllerSpec.selector": labelKeys,
  "ServiceSpec.selector": labelKeys,
  "PodSpec.nodeSelector": nodeLabelKeys,
  "ResourceRequirements.limits": resourceKeys,
  "ResourceRequirements.requests": resourceKeys,
  "ConfigMap.data": wantedKeys("ConfigMap"),
  "Secret.data": wantedKeys("Secret"),
  "Secret.stringData": wantedKeys("Secret"),
};

/** Keys that fit into a map and are not in it yet, likeliest first. */
export function keysFor(at: MapPlace, around: Around): readonly KnownKey[] {
  const { owner, field } = at.place;
  const key = `${owner}.${field?.name}`;
  const own = Object.hasOwn(routines, key) ? (routines[key] as KeyRoutine)(at, around) : enumeratedKeys(at);
  const taken = new Set(at.siblings.map(({ name }) => name));
  return [...own, ...keysElsewhere(at)].filter((known) => !taken.has(known.key) && taken.add(known.key));
}

function brought(keys: readonly string[], detail?: Text): readonly KnownKey[] {
  return keys.map((key) => ({ key, isBrought: true, ...(detail && { detail }) }));
}

function others(keys: readonly string[], detail?: Text): readonly KnownKey[] {
  return keys.map((key) => ({ key, isBrought: false, ...(detail && { detail }) }));
}

/** Labels: a workload's selector can have those of its template alone; others are free. */
function labelKeys(at: MapPlace, around: Around): readonly KnownKey[] {
  const role = labelRole(at.object, at.path);
  const known = [...labelsFor(at.object, role, around).keys()];
  const detail = { en: "label of these pods", ko: "이 파드의 레이블" };
  switch (role) {
    case "own-selector":
      return known.length === 0 ? brought(["app"]) : brought(known, detail);
    case "pod": {
      const required = missingLabels(at);
      if (0 < required.length) return brought(required, { en: "the selector asks for it", ko: "셀렉터가 요구하는 레이블" });
      return [...asLabels(known, detail), ...others(objectLabels)];
    }
    case "object":
      return [...asLabels(known, detail), ...others([...(at.object.kind.kind === "Namespace" ? namespaceLabels : []), ...objectLabels])];
    case "selector":
      return [...asLabels(known, detail), ...others(objectLabels)];
    case "foreign":
      return others(at.object.kind.kind === "Namespace" ? [...namespaceLabels, ...objectLabels] : objectLabels);
  }
}

/** Labels without which the workload's selector does not find the template. */
function missingLabels({ object, siblings }: MapPlace): readonly string[] {
  return Object.keys(ownSelector(object)).filter((key) => !siblings.some(({ name }) => name === key));
}

function asLabels(known: readonly string[], detail: Text): readonly KnownKey[] {
  return known.length === 0 ? brought(["app"]) : brought(known, detail);
}

function annotationKeys({ object, path }: MapPlace): readonly KnownKey[] {
  const isOfPod = object.pod !== undefined && path.join(".") === [...object.pod, "metadata", "annotations"].join(".");
  const fitting = knownAnnotations.filter(({ on }) => isOfPod || on === "any" || object.kind.kind !== "Pod");
  const sorted = isOfPod ? fitting : [...fitting.filter(({ on }) => on === "any"), ...fitting.filter(({ on }) => on === "pod")];
  return sorted.map(({ key, detail }) => ({ key, detail, isBrought: false }));
}

function nodeLabelKeys(): readonly KnownKey[] {
  const [first, ...more] = Object.keys(nodeLabels);
  return [...brought(first === undefined ? [] : [first]), ...others([...more, "beta.kubernetes.io/os", "disktype", "accelerator"])];
}

/** Resources: huge pages only beside others and as a limit, devices under the name that another container uses. */
function resourceKeys(at: MapPlace): readonly KnownKey[] {
  const names = ["cpu", "memory"];
  const isLimits = at.path.at(-1) === "limits";
  const limits = wordsAt(at.object.root, [...at.path.slice(0, -1), "limits"]);
  const isOfPod = at.object.pod !== undefined && at.path.join(".") === [...at.object.pod, "spec", "resources", String(at.path.at(-1))].join(".");
  const limited = isLimits ? [] : Object.keys(limits).filter((name) => name.startsWith("hugepages-") || name.includes("/"));
  const hasBase = at.siblings.some(({ name }) => names.includes(name));
  const huge = isLimits && hasBase ? ["hugepages-2Mi", "hugepages-1Gi"] : [];
  const devices = isLimits && !isOfPod ? ["nvidia.com/gpu"] : [];
  return [...brought(names), ...others(isOfPod ? [] : ["ephemeral-storage"]), ...others(limited), ...others(devices), ...others(huge)];
}

/** Keys that pods of the workspace want from this ConfigMap or Secret. */
function wantedKeys(kind: "ConfigMap" | "Secret"): KeyRoutine {
  return ({ object }, around) => {
    const name = wordsAt(object.root, ["metadata"])["name"];
    const reference = kind === "ConfigMap" ? "configMapKeyRef" : "secretKeyRef";
    const pods = ["Deployment", "StatefulSet", "DaemonSet", "Pod", "Job", "CronJob"].flatMap((each) => around.objects(each));
    const wanted = pods.flatMap(({ root, kind: of }) => {
      const pod = of === "Pod" ? [] : of === "CronJob" ? ["spec", "jobTemplate", "spec", "template"] : ["spec", "template"];
      return containersOf({ root, pod }).flatMap(({ node }) => {
        const env = nodeAt(node, ["env"]);
        const variables = env?.kind === "sequence" ? env.items : [];
        return variables.map((item) => wordsAt(item, ["valueFrom", reference])).flatMap((words) => (words["name"] === name ? [words["key"] ?? ""] : []));
      });
    });
    const keys = [...new Set(wanted)].filter((key) => key !== "");
    return [...others(keys, { en: "a pod asks for it", ko: "파드가 사용하는 키" }), ...others(kind === "ConfigMap" ? ["config.yaml", "key"] : ["password", "username", "token"])];
  };
}

function enumeratedKeys({ place, object, path }: MapPlace): readonly KnownKey[] {
  const known = place.field && enumerationOf(place.field);
  if (known === undefined) return [];
  const isOfContainers = place.owner === "LimitRangeItem" && wordsAt(object.root, path.slice(0, -1))["type"] !== "PersistentVolumeClaim";
  const [first = "", ...more] = inOrder(known).filter((name) => !isOfContainers || name !== "storage");
  return [...brought([first]), ...others(more)];
}

/** Keys that the same map has elsewhere in the manifest: the resources or labels of another container or pod. */
function keysElsewhere(at: MapPlace): readonly KnownKey[] {
  const { field } = at.place;
  const isBound = field?.name === "matchLabels" && labelRole(at.object, at.path) === "own-selector";
  if (isBound || (field?.name === "labels" && labelRole(at.object, at.path) === "pod" && 0 < missingLabels(at).length)) return [];
  return others(keysOfField(at.object, at.place));
}
