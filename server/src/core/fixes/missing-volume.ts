import type { FieldPath } from "../document/field-path.js";
import { walk } from "../document/locate.js";
import { itemsAt, textAt } from "../document/read.js";
import { containersOf } from "../pod/containers.js";
import { volumesOf, volumesPath } from "../pod/volumes.js";
import { nearestValue } from "../schema/neighbours.js";
import type { Candidate, CauseContext } from "../rules/rule.js";

/**
 * A mount (or device, or file reference) names no volume of the pod: take the nearest volume's name, or declare the volume; where the
 * hand slipped at the volume, name that one as the mount does.
 */
export function volumeCandidates(context: CauseContext): readonly Candidate[] {
  const { at, badValue, pod, cause } = context;
  if (pod === undefined || badValue === undefined || !/volume/i.test(cause.field)) return [];
  const names = volumesOf(context).map(({ name }) => name);
  const nearest = nearestName(names, badValue);
  const ordered = nearest === undefined ? names : [nearest, ...names.filter((name) => name !== nearest)];
  const renames = ordered.map(
    (name): Candidate => ({
      title: { en: `Mount the volume "${name}"`, ko: `볼륨 "${name}" 마운트하기` },
      edits: [{ set: at.path, to: name }],
    }),
  );
  const declare: Candidate = {
    title: { en: `Add an empty volume "${badValue}"`, ko: `빈 볼륨 "${badValue}" 추가하기` },
    edits: [{ append: volumesPath(context), item: { name: badValue, emptyDir: {} } }],
  };
  const slip = misnamedVolume(context);
  const renameVolume: readonly Candidate[] =
    slip === undefined
      ? []
      : [{ title: { en: `Rename the volume "${slip.name}" to "${badValue}"`, ko: `볼륨 "${slip.name}"의 이름을 "${badValue}"(으)로 바꾸기` }, edits: [{ set: slip.at, to: badValue }] }];
  const isTypo = nearest !== undefined || names.length === 1;
  if (slip?.isLikely === true) return [...renameVolume, declare];
  return isTypo ? [...renames, declare] : [declare, ...renames];
}

/** A volume that nothing mounts and whose name is nearly the one that the cause misses. */
export interface MisnamedVolume {
  readonly name: string;
  /** Path of its name. */
  readonly at: FieldPath;
  /** The document bears out the mount's spelling more than the volume's: the hand slipped at the volume. */
  readonly isLikely: boolean;
}

export function misnamedVolume(context: CauseContext): MisnamedVolume | undefined {
  const { badValue, root } = context;
  if (badValue === undefined || badValue === "") return undefined;
  const mounted = mountedNames(context);
  const unused = volumesOf(context).filter(({ name }) => !mounted.includes(name));
  const nearest = nearestName(unused.map(({ name }) => name), badValue);
  const volume = unused.find(({ name }) => name === nearest);
  if (volume === undefined) return undefined;
  const at = [...volume.path, ...(textAt(root, [...volume.path, "name"]) === undefined ? ["metadata", "name"] : ["name"])];
  const times = mounted.filter((name) => name === badValue).length;
  const isLikely = 1 < times || mentions(context, volume.name) < mentions(context, badValue);
  return { name: volume.name, at, isLikely };
}

function nearestName(names: readonly string[], written: string): string | undefined {
  if (written === "") return undefined;
  return nearestValue(names, written) ?? names.find((name) => name.includes(written) || written.includes(name));
}

function mountedNames(context: CauseContext): readonly string[] {
  return containersOf(context).flatMap(({ node }) =>
    ["volumeMounts", "volumeDevices"].flatMap((list) => itemsAt(node, [list]).map((item) => textAt(item, ["name"]) ?? "")),
  );
}

/** How many scalars of the document hold a word, besides names of mounts and volumes. */
function mentions({ root }: CauseContext, word: string): number {
  let count = 0;
  for (const { path, node } of walk(root)) {
    const isName = path.at(-1) === "name" && ["volumeMounts", "volumeDevices", "volumes"].includes(String(path.at(-3)));
    if (!isName && node.kind === "scalar" && typeof node.value === "string" && node.value.includes(word)) count++;
  }
  return count;
}
