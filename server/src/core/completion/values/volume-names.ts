import { nodeAt, itemsAt, textAt } from "../../document/read.js";
import type { ObjectInHand } from "../cursor.js";
import { containerAround } from "../../pod/containers.js";
import { volumesOf } from "../../pod/volumes.js";
import { closed, names, type Suggestion, type ValuePlace } from "../suggestion.js";

const detail = { en: "volume of this pod", ko: "이 파드의 볼륨" };

/** Volumes to mount: those that this container has not mounted yet come first. */
export function volumesToMount(at: ValuePlace): readonly Suggestion[] {
  const container = containerAround(at.object, at.path);
  const mounted = new Set(itemsAt(container?.node, ["volumeMounts"]).map((mount) => textAt(mount, ["name"])));
  const devices = new Set(itemsAt(container?.node, ["volumeDevices"]).map((device) => textAt(device, ["name"])));
  const all = volumeNames(at.object).filter((name) => !devices.has(name));
  if (all.length === 0 && at.object.pod !== undefined) return [newVolume(at.object, { emptyDir: {} })];
  return closed([...all.filter((name) => !mounted.has(name)), ...all], detail);
}

/** A pod without a fitting volume gets one along with the first mount. */
function newVolume(object: ObjectInHand, source: object): Suggestion {
  const taken = volumeNames(object);
  const name = ["data", "data-2", "data-3", "data-4"].find((free) => !taken.includes(free)) ?? "new-volume";
  return {
    value: name,
    kind: "usual",
    detail: { en: "also adds this volume to the pod", ko: "이 볼륨을 파드에도 추가합니다" },
    also: [{ append: [...object.base, ...(object.pod ?? []), "spec", "volumes"], item: { name, ...source } }],
  };
}

/** Volumes that a container can have as a raw device. */
export function volumesForDevices(at: ValuePlace): readonly Suggestion[] {
  const container = containerAround(at.object, at.path);
  const taken = new Set([...itemsAt(container?.node, ["volumeMounts"]), ...itemsAt(container?.node, ["volumeDevices"])].map((item) => textAt(item, ["name"])));
  const claims = volumesOf(at.object).filter(({ path }) => ["persistentVolumeClaim", "ephemeral"].some((source) => nodeAt(at.object.root, [...path, source])));
  const fitting = [...claims.map(({ name }) => name), ...claimTemplateNames(at.object)].filter((name) => !taken.has(name));
  if (fitting.length === 0 && at.object.pod !== undefined) return [newVolume(at.object, { persistentVolumeClaim: { claimName: "data" } })];
  return closed(fitting, detail);
}

/** Volumes that live with the pod. */
export function emptyVolumes(at: ValuePlace): readonly Suggestion[] {
  const empty = volumesOf(at.object).filter(({ path }) => nodeAt(at.object.root, [...path, "emptyDir"]));
  if (empty.length === 0 && at.object.pod !== undefined) return [newVolume(at.object, { emptyDir: {} })];
  return closed(empty.map(({ name }) => name), detail);
}

/** Names for a volume: those that containers mount without there being one, then what it is made of, then what people call volumes. */
export function namesForVolumes(at: ValuePlace): readonly Suggestion[] {
  const known = new Set(volumeNames(at.object));
  const mounted = mountedNames(at.object).filter((name) => !known.has(name));
  return [
    ...names(mounted, { en: "mounted by a container", ko: "컨테이너가 마운트하는 이름" }),
    ...names([...sourceNames(at), "data", "config", "tmp", "cache"].filter((name) => !known.has(name))).map((each) => ({ ...each, kind: "usual" as const })),
  ];
}

/** Names of the pod's volumes, those of a StatefulSet's claims included. */
export function volumeNames(object: ObjectInHand): readonly string[] {
  return [...new Set([...volumesOf(object).map(({ name }) => name), ...claimTemplateNames(object)])];
}

function claimTemplateNames({ root }: ObjectInHand): readonly string[] {
  return itemsAt(root, ["spec", "volumeClaimTemplates"]).flatMap((claim) => textAt(claim, ["metadata", "name"]) ?? []);
}

function mountedNames({ root, pod }: ObjectInHand): readonly string[] {
  const containers = ["containers", "initContainers"].flatMap((list) => itemsAt(root, [...(pod ?? []), "spec", list]));
  return containers.flatMap((container) =>
    ["volumeMounts", "volumeDevices"].flatMap((field) => itemsAt(container, [field]).flatMap((mount) => textAt(mount, ["name"]) ?? [])),
  );
}

/** After the ConfigMap, Secret or claim that the volume shows. */
function sourceNames({ object, path }: ValuePlace): readonly string[] {
  const volume = path.slice(0, -1);
  const sources = [["configMap", "name"], ["secret", "secretName"], ["persistentVolumeClaim", "claimName"]];
  return sources.flatMap((source) => textAt(object.root, [...volume, ...source])?.replaceAll(".", "-").slice(0, 63) ?? []);
}
