import { samePath } from "../document/field-path.js";
import { locate } from "../document/locate.js";
import { renameCandidates } from "../fixes/rename-field.js";
import { isOfForm } from "../fixes/value-form.js";
import { fieldOf } from "../schema/field-model.js";
import type { ShapeProblem } from "../schema/shape.js";
import type { Structure } from "./structure.js";

/** A field that does not exist, read as the one that must be meant. */
export interface AssumedName {
  readonly problem: Extract<ShapeProblem, { kind: "unknown-field" }>;
  readonly name: string;
  /** The structure in which the problem was found: its paths have the misspelt name. */
  readonly from: Structure;
}

/** The unknown fields whose meaning is clear: a near name of a field that is not taken and takes such a value. */
export function assumedNames(structure: Structure): readonly AssumedName[] {
  const { yaml, identity, shape } = structure;
  const kind = identity.state === "manifest" ? identity.meant : undefined;
  const root = yaml.root;
  if (root === undefined || kind === undefined) return [];
  const assumed: AssumedName[] = [];
  for (const problem of shape) {
    if (problem.kind !== "unknown-field") continue;
    const at = locate(root, problem.path);
    const context = { kind, root, text: structure.readable, manifest: structure.value, pod: undefined, problem, at };
    const [candidate] = renameCandidates(context);
    const type = candidate && fieldOf(problem.owner, candidate.name)?.type;
    if (candidate === undefined || type === undefined || !isOfForm(at.node, type)) continue;
    const isTaken = assumed.some((other) => other.name === candidate.name && samePath(other.problem.path.slice(0, -1), problem.path.slice(0, -1)));
    if (!isTaken) assumed.push({ problem, name: candidate.name, from: structure });
  }
  return assumed;
}
