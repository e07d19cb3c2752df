import { patternSnippets } from "../../../../snippets/catalogue.js";
import type { PatternSnippet } from "../../../../snippets/pattern.js";
import type { Edit } from "../document/edit.js";
import type { FieldPath } from "../document/field-path.js";
import { valueOf } from "../document/node.js";
import { readOutline } from "../document/outline.js";
import { itemsAt, textAt } from "../document/read.js";
import { objectsOf, type ManifestObject } from "../navigation/manifest-object.js";
import { podPathOf } from "../finding/manifest-context.js";
import { containersOf, type PodPlace } from "../pod/containers.js";
import { volumesOf } from "../pod/volumes.js";
import type { Refactoring, RefactoringRoutine } from "./refactoring.js";

/** Puts a sidecar, an adapter or an ambassador beside the application of the pod that the cursor is in. */
export const addPattern: RefactoringRoutine = (structure, path) => {
  const object = objectsOf(structure).find(({ path: own }) => own.every((step, index) => step === path[index]));
  const pod = object && podPathOf(object.kind.kind);
  if (object === undefined || pod === undefined || !isAboutThePod(path.slice(object.path.length), pod)) return [];
  const place: PodPlace = { root: object.node, pod };
  if (containersOf(place).every(({ list }) => list !== "containers")) return [];
  return patternSnippets.map((pattern) => ({ title: pattern.title, edits: editsFor(pattern, object, place) }) satisfies Refactoring);
};

/** At the object's head, or where its pod and containers begin: not deep inside of a container, where nobody thinks of others. */
function isAboutThePod(path: FieldPath, pod: FieldPath): boolean {
  const inPod = path.slice(pod.length);
  return path.length <= pod.length + 1 || (inPod[0] === "spec" && inPod.length <= 3) || (inPod[0] === "spec" && inPod.length === 4 && inPod[3] === "name");
}

function editsFor(pattern: PatternSnippet, object: ManifestObject, place: PodPlace): readonly Edit[] {
  const spec: FieldPath = [...object.path, ...(place.pod ?? []), "spec"];
  const containers = containersOf(place);
  const name = nameIn(pattern.container);
  const helper = { ...fieldsOf(pattern.container), name: freeName(name, containers.map((container) => container.name)) };
  if (pattern.shared === undefined) return [{ append: [...spec, "initContainers"], item: helper }];
  const mount = fieldsOf(pattern.shared.mount);
  const first = containers.find(({ list }) => list === "containers");
  const mounted = itemsAt(first?.node, ["volumeMounts"]).find((known) => textAt(known, ["mountPath"]) === mount["mountPath"]);
  const shared = mounted && textAt(mounted, ["name"]);
  const volume = shared ?? freeName(nameIn(pattern.shared.volume), volumesOf(place).map((known) => known.name));
  const mounts = helperMounts(helper, nameIn(pattern.shared.volume), volume);
  // All may end up at the end of the same line, one below the other: what stands deepest goes first.
  return [
    ...(first === undefined || shared !== undefined ? [] : [{ append: [...object.path, ...first.path, "volumeMounts"], item: { ...mount, name: volume } }]),
    { append: [...spec, "initContainers"], item: { ...helper, volumeMounts: mounts } },
    ...(shared === undefined ? [{ append: [...spec, "volumes"], item: { ...fieldsOf(pattern.shared.volume), name: volume } }] : []),
  ];
}

function helperMounts(helper: Readonly<Record<string, unknown>>, wanted: string, volume: string): readonly unknown[] {
  const mounts = Array.isArray(helper["volumeMounts"]) ? (helper["volumeMounts"] as readonly Readonly<Record<string, unknown>>[]) : [];
  return mounts.map((mount) => (mount["name"] === wanted ? { ...mount, name: volume } : mount));
}

function fieldsOf(yaml: string): Readonly<Record<string, unknown>> {
  const root = readOutline(yaml).root;
  return root === undefined ? {} : (valueOf(root) as Readonly<Record<string, unknown>>);
}

function nameIn(yaml: string): string {
  return textAt(readOutline(yaml).root, ["name"]) ?? "";
}

function freeName(wanted: string, taken: readonly (string | undefined)[]): string {
  let candidate = wanted;
  for (let number = 2; taken.includes(candidate); number++) candidate = `${wanted}-${number}`;
  return candidate;
}
