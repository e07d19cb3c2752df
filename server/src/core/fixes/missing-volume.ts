import { locate } from "../document/locate.js";
import { entryOf } from "../document/node.js";
import { nearestValue } from "../schema/neighbours.js";
import type { Candidate, CauseContext } from "../rules/rule.js";

/** A mount (or device, or file reference) names no volume of the pod: take the nearest volume's name, or declare the volume. */
export function volumeCandidates({ root, at, badValue, pod, cause }: CauseContext): readonly Candidate[] {
  if (pod === undefined || badValue === undefined || !/volume/i.test(cause.field)) return [];
  const volumesPath = [...pod, "spec", "volumes"];
  const volumes = locate(root, volumesPath);
  const items = volumes.missing.length === 0 && volumes.node.kind === "sequence" ? volumes.node.items : [];
  const names = items.flatMap((item) => {
    const name = entryOf(item, "name")?.value;
    return name?.kind === "scalar" && typeof name.value === "string" ? [name.value] : [];
  });
  const nearest = nearestValue(names, badValue) ?? names.find((name) => name.includes(badValue) || badValue.includes(name));
  const ordered = nearest === undefined ? names : [nearest, ...names.filter((name) => name !== nearest)];
  const renames = ordered.map(
    (name): Candidate => ({
      title: { en: `Mount the volume "${name}"`, ko: `볼륨 "${name}" 마운트하기` },
      edits: [{ set: at.path, to: name }],
    }),
  );
  const declare: Candidate = {
    title: { en: `Add an empty volume "${badValue}"`, ko: `빈 볼륨 "${badValue}" 추가하기` },
    edits: [{ append: volumesPath, item: { name: badValue, emptyDir: {} } }],
  };
  const isTypo = nearest !== undefined || names.length === 1;
  return badValue === "" ? renames : isTypo ? [...renames, declare] : [declare, ...renames];
}
