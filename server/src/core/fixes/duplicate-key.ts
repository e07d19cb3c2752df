import type { Structure } from "../analysis/structure.js";
import type { MappingNode, Node } from "../document/node.js";
import { locate } from "../document/locate.js";
import { valueOf } from "../document/node.js";
import type { Finding } from "../finding/finding.js";
import type { Candidate } from "../rules/rule.js";

/** Of two equal keys: keep the last, as kubectl does, keep the first, or join their lists or mappings into one. */
export function duplicateKeyCandidates(structure: Structure, finding: Finding): readonly Candidate[] {
  const root = structure.yaml.root;
  const name = finding.path.at(-1);
  if (root === undefined || typeof name !== "string") return [];
  const parent = locate(root, finding.path.slice(0, -1)).node;
  if (parent.kind !== "mapping") return [];
  const twins = parent.entries.filter((entry) => entry.name === name);
  const [first, second] = twins;
  if (first === undefined || second === undefined || twins.length !== 2) return [];
  const remove = (entry: typeof first): { replace: { start: number; end: number }; by: string } => ({
    replace: linesOf(structure.readable, parent, entry.start, Math.max(entry.end, entry.value.end)),
    by: "",
  });
  const joined = join(first.value, second.value);
  const candidates: Candidate[] = [];
  if (joined !== undefined && 0 < sizeOf(first.value)) {
    candidates.push({
      title: { en: `Join both "${name}" into one`, ko: `두 "${name}"을(를) 하나로 합치기` },
      edits: [remove(first), { set: finding.path, to: joined }],
    });
  }
  candidates.push(
    { title: { en: "Keep the last one", ko: "마지막 것 남기기" }, edits: [remove(first)] },
    { title: { en: "Keep the first one", ko: "첫 번째 것 남기기" }, edits: [remove(second)] },
  );
  return candidates;
}

function join(one: Node, other: Node): unknown {
  if (one.kind === "sequence" && other.kind === "sequence") return [...(valueOf(one) as unknown[]), ...(valueOf(other) as unknown[])];
  if (one.kind === "mapping" && other.kind === "mapping") return { ...(valueOf(one) as object), ...(valueOf(other) as object) };
  return undefined;
}

function sizeOf(node: Node): number {
  return node.kind === "scalar" ? 0 : node.kind === "sequence" ? node.items.length : node.entries.length;
}

/** Whole lines where the entry has them to itself; up to the next entry where it shares its first line with a dash. */
function linesOf(text: string, parent: MappingNode, start: number, end: number): { start: number; end: number } {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const trimmed = start + text.slice(start, end).trimEnd().length;
  const feed = text.indexOf("\n", trimmed);
  const lineEnd = feed === -1 ? text.length : feed + 1;
  if (text.slice(lineStart, start).trim() === "") return { start: lineStart, end: lineEnd };
  const next = parent.entries.find((entry) => trimmed <= entry.start);
  return { start, end: next ? next.start : trimmed };
}
