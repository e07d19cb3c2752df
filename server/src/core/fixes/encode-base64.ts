import type { Candidate, ShapeContext } from "../rules/rule.js";
import { nodeAt } from "../document/read.js";

/** Plain text in a Secret's `data`: carried to `stringData`, where the server encodes it. */
export function base64Candidates({ problem, root }: ShapeContext): readonly Candidate[] {
  const key = problem.path.at(-1);
  if (problem.kind !== "bad-bytes" || problem.path[0] !== "data" || typeof key !== "string") return [];
  const data = nodeAt(root, ["data"]);
  const isAlone = data?.kind === "mapping" && data.entries.length === 1;
  return [
    {
      title: { en: "Move to stringData", ko: "stringData로 옮기기" },
      edits: [{ remove: isAlone ? ["data"] : problem.path }, { set: ["stringData", key], to: problem.value }],
    },
  ];
}
