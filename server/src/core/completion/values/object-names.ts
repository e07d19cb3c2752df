import { textAt, wordsAt } from "../../document/read.js";
import { containersOf } from "../../pod/containers.js";
import { likelyObjectNames } from "../../pod/likely-names.js";
import { imageName } from "../../pod/image.js";
import { names, usual, type Around, type Suggestion, type ValuePlace, type ValueRoutine } from "../suggestion.js";
import { volumeNames } from "./volume-names.js";

/** Objects of a kind that this manifest may refer to: those that the file or the workspace defines. */
export function objectsOf(kind: string): ValueRoutine {
  return (at, around) => {
    const namespace = textAt(at.object.root, ["metadata", "namespace"]);
    const reachable = around.objects(kind).filter((known) => namespace === undefined || known.namespace === undefined || known.namespace === namespace);
    return names(reachable.map(({ name }) => name), { en: `${kind} of this workspace`, ko: `이 작업 영역의 ${kind}` });
  };
}

/** Every pod of a namespace may run as `default`. */
export function serviceAccounts(at: ValuePlace, around: Around): readonly Suggestion[] {
  return [...objectsOf("ServiceAccount")(at, around), ...usual([...likelyObjectNames(at.object).slice(0, 2), "default"])];
}

/** The Service that gives a StatefulSet's pods their names is mostly called like it. */
export function servicesToName(at: ValuePlace, around: Around): readonly Suggestion[] {
  const own = textAt(at.object.root, ["metadata", "name"]);
  return [...objectsOf("Service")(at, around), ...usual([...(own === undefined ? [] : [own, `${own}-headless`]), ...likelyObjectNames(at.object)])];
}

export function namespaces(_at: ValuePlace, around: Around): readonly Suggestion[] {
  const detail = { en: "Namespace of this workspace", ko: "이 작업 영역의 Namespace" };
  return [...names(around.objects("Namespace").map(({ name }) => name), detail), ...usual(["default", "kube-system"])];
}

/** Names for the object itself, or for a claim of a StatefulSet's template. */
export function namesForObjects(at: ValuePlace, around: Around): readonly Suggestion[] {
  const { object, path } = at;
  if (path.includes("volumeClaimTemplates")) return usual([...unclaimedMounts(at), "data"]);
  if (2 < path.length) return usual(likelyObjectNames(object));
  const file = around.fileName?.toLowerCase();
  const isName = file !== undefined && /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(file);
  const images = containersOf(object).flatMap(({ image }) => (image === undefined ? [] : [imageName(image).name]));
  const others = [...likelyObjectNames(object), ...containersOf(object).flatMap(({ name }) => name ?? []), ...(isName ? [file] : []), ...images];
  const taken = new Set(around.objects(object.kind.kind).map(({ name }) => name));
  const free = others.filter((name) => !taken.has(name) && /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(name));
  return usual([...free, object.kind.kind === "Pod" ? "web" : object.kind.kind.toLowerCase()]);
}

/** What containers mount that no volume is named after. */
function unclaimedMounts({ object }: ValuePlace): readonly string[] {
  const known = new Set(volumeNames(object));
  const mounted = containersOf(object).flatMap(({ node }) => {
    const list = node.kind === "mapping" ? node.entries.find(({ name }) => name === "volumeMounts")?.value : undefined;
    return list?.kind === "sequence" ? list.items.flatMap((item) => wordsAt(item, [])["name"] ?? []) : [];
  });
  return mounted.filter((name) => !known.has(name));
}
