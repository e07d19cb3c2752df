import type { FieldPath } from "../document/field-path.js";
import type { Node } from "../document/node.js";
import type { Candidate, ShapeContext } from "../rules/rule.js";
import { besideTwinCandidates, twinOf } from "./quantity-beside-twin.js";
import { writeCandidates } from "./write-value.js";

/** Suffixes as people write them, in lower case, to the ones that Kubernetes knows; the likelier meaning first: who writes MB means Mi. */
const suffixes: Readonly<Record<string, readonly string[]>> = {
  b: [""], byte: [""], bytes: [""],
  k: ["Ki", "k"], kb: ["Ki", "k"], kib: ["Ki"], ki: ["Ki"],
  m: ["Mi", "M"], mb: ["Mi", "M"], mib: ["Mi"], mi: ["Mi"], meg: ["Mi"],
  g: ["Gi", "G"], gb: ["Gi", "G"], gib: ["Gi"], gi: ["Gi"], gig: ["Gi"],
  t: ["Ti", "T"], tb: ["Ti", "T"], tib: ["Ti"], ti: ["Ti"],
};

const cpuSuffixes: Readonly<Record<string, readonly string[]>> = {
  mc: ["m"], milli: ["m"], millicore: ["m"], millicores: ["m"], mcpu: ["m"], m: ["m"],
  c: [""], core: [""], cores: [""], cpu: [""], cpus: [""], vcpu: [""],
};

/** Quantities that the written one may have been meant as: `128MB`, `1 Gi`, `0,5`, `500mc`, `1gb`. */
export function quantityCandidates({ problem, root }: ShapeContext): readonly Candidate[] {
  if (problem.kind !== "bad-quantity") return [];
  const values = repaired(problem.value, problem.path.at(-1) === "cpu");
  if (values.length === 0) return writeCandidates(problem.path, firstAmounts(root, problem.path), problem.value);
  return [...writeCandidates(problem.path, values, problem.value), ...besideTwinCandidates(root, problem.path, values)];
}

/** What to begin with where the text says no amount, such as `<value>`: that of the request or the limit beside it, else a usual one. */
function firstAmounts(root: Node, path: FieldPath): readonly string[] {
  const beside = twinOf(root, path);
  const first = beside === undefined ? usualAmounts[String(path.at(-1)).replace(/^(?:requests|limits)\./, "")] : String(beside.written);
  return first === undefined ? [] : [first];
}

const usualAmounts: Readonly<Record<string, string>> = { cpu: "100m", memory: "128Mi", storage: "1Gi", "ephemeral-storage": "1Gi" };

function repaired(written: string, isCpu: boolean): readonly string[] {
  const match = /^([-+]?[\d.,_\s]*\d[\d.]*)\s*([a-z]*)/i.exec(written.trim());
  if (!match) return [];
  const number = plainNumber(match[1] as string);
  const suffix = (match[2] as string).toLowerCase();
  if (written.trim().endsWith("%")) return isCpu ? [`${10 * Number(number)}m`] : [];
  if (suffix === "") return [number];
  const meant = (isCpu ? cpuSuffixes[suffix] : undefined) ?? suffixes[suffix] ?? nearSuffix(suffix);
  return meant.map((exact) => number + exact);
}

/** `0,5` is a fraction, `1,024` and `1_024` are groups of digits. */
function plainNumber(text: string): string {
  const compact = text.replace(/[\s_]/g, "");
  if (/^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(compact)) return compact.replaceAll(",", "");
  return compact.replace(",", ".");
}

function nearSuffix(suffix: string): readonly string[] {
  const known = Object.keys(suffixes).find((word) => 1 < word.length && suffix.startsWith(word.slice(0, 2)));
  return known === undefined ? (suffixes[suffix[0] as string] ?? []) : (suffixes[known] as readonly string[]);
}
