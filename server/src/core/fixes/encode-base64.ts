import type { Candidate, ShapeContext } from "../rules/rule.js";

/** Plain text in a Secret's `data`: carried to `stringData`, where the server encodes it. */
export function base64Candidates({ problem }: ShapeContext): readonly Candidate[] {
  const key = problem.path.at(-1);
  if (problem.kind !== "bad-bytes" || problem.path[0] !== "data" || typeof key !== "string") return [];
  return [
    {
      title: { en: "Move to stringData", ko: "stringData로 옮기기" },
      edits: [{ remove: problem.path }, { set: ["stringData", key], to: problem.value }],
    },
  ];
}
