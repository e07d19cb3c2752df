import type { FieldPath } from "../document/field-path.js";
import type { Candidate, CauseContext } from "../rules/rule.js";

/** The path that a cause is about, also where it is not written yet. */
export function targetOf({ at }: CauseContext): FieldPath {
  return [...at.path, ...at.missing];
}

/** Gives a scalar at a path, in place of what is written there. */
export function writeCandidate(path: FieldPath, value: string | number | boolean): Candidate {
  return { title: { en: `Write ${String(value)}`, ko: `${String(value)}(으)로 쓰기` }, edits: [{ set: path, to: value }] };
}

/** As `writeCandidate`, for several values, each once, without the one that is written. */
export function writeCandidates(
  path: FieldPath, values: readonly (string | number | boolean)[], written: string | undefined,
): readonly Candidate[] {
  return [...new Set(values)].filter((value) => String(value) !== written && value !== "").map((value) => writeCandidate(path, value));
}

/** Adds a field that is not written, or gives it a value. */
export function addCandidate(path: FieldPath, value: unknown): Candidate {
  const name = [...path].reverse().find((step) => typeof step === "string") ?? "";
  const shown = typeof value === "object" && value !== null ? "" : `: ${String(value)}`;
  return { title: { en: `Add "${name}${shown}"`, ko: `"${name}${shown}" 추가하기` }, edits: [{ set: path, to: value }] };
}

/** Leaves out what stands at a path. */
export function removeAt(path: FieldPath): Candidate {
  if (typeof path.at(-1) === "number") return { title: { en: "Remove this item", ko: "이 항목 지우기" }, edits: [{ remove: path }] };
  const name = [...path].reverse().find((step) => typeof step === "string") ?? "";
  return { title: { en: `Remove "${name}"`, ko: `"${name}" 지우기` }, edits: [{ remove: path }] };
}
