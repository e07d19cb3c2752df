import type { Candidate, CauseContext, ShapeContext } from "../rules/rule.js";
import type { FieldPath } from "../document/field-path.js";

/** Leaves out the field that the server does not want here. */
export function removeCandidate({ at }: CauseContext): readonly Candidate[] {
  return at.path.length === 0 ? [] : [removal(at.path)];
}

/** As `removeCandidate`, for what decoding refuses. */
export function removeShapeCandidate({ problem }: ShapeContext): readonly Candidate[] {
  return [removal(problem.path)];
}

function removal(path: FieldPath): Candidate {
  const name = [...path].reverse().find((step) => typeof step === "string") ?? "";
  return { title: { en: `Remove "${name}"`, ko: `"${name}" 지우기` }, edits: [{ remove: path }] };
}
