import type { Edit } from "../document/edit.js";
import { nodeAt } from "../document/read.js";
import { nearestValue } from "../schema/neighbours.js";
import type { Candidate, CauseContext } from "../rules/rule.js";
import { removeAt, targetOf } from "./write-value.js";

const standard: readonly string[] = ["cpu", "memory", "ephemeral-storage", "hugepages-2Mi", "hugepages-1Gi"];

/** What people call resources. */
const synonyms: Readonly<Record<string, string>> = {
  cpus: "cpu", core: "cpu", cores: "cpu", processor: "cpu", mem: "memory", ram: "memory", storage: "ephemeral-storage", disk: "ephemeral-storage",
  "ephemeral": "ephemeral-storage", gpu: "nvidia.com/gpu", gpus: "nvidia.com/gpu", nvidia: "nvidia.com/gpu", hugepages: "hugepages-2Mi",
};

/** The resource that is meant, renamed under requests and limits alike; or the entry left out of both. */
export function resourceNameCandidates(context: CauseContext): readonly Candidate[] {
  const { root, badValue } = context;
  if (badValue === undefined) return [];
  const path = targetOf(context);
  const owner = path.slice(0, Math.max(path.lastIndexOf("limits"), path.lastIndexOf("requests")));
  const written = ["requests", "limits"].map((list) => [...owner, list, badValue]).filter((place) => nodeAt(root, place) !== undefined);
  if (written.length === 0) return [];
  const plain = badValue.toLowerCase();
  const names = [synonyms[plain], standard.find((name) => name.toLowerCase() === plain), nearestValue(standard, badValue), ...(badValue.includes("/") ? [] : [`example.com/${plain}`])];
  const meant = [...new Set(names)].filter((name) => name !== undefined && name !== badValue) as readonly string[];
  const remove: Candidate = { ...removeAt(written[0] as readonly string[]), edits: written.map((place): Edit => ({ remove: place })) };
  const renames = meant.map((name): Candidate => ({
    title: { en: `Rename to "${name}"`, ko: `"${name}"(으)로 이름 바꾸기` },
    edits: written.map((place): Edit => ({ rename: place, to: name })),
  }));
  return [...renames, remove];
}
