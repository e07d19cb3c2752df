import type { Structure } from "../analysis/structure.js";
import type { Review } from "../engine/contract.js";
import { causeFindings, warningFindings } from "./cause-findings.js";
import { duplicateKeyFindings } from "./duplicate-keys.js";
import { withoutConsequences } from "./consequences.js";
import type { Finding } from "./finding.js";
import { identityFindings } from "./identity-findings.js";
import { mergeFindings } from "./merge.js";
import { withoutSettled } from "./settled.js";
import { shapeFindings } from "./shape-findings.js";
import { syntaxFindings } from "./syntax-findings.js";
import { untoldFindings } from "./untold.js";

/**
 * Everything to say about one document, in document order: what hands mistyped, what is structurally wrong, and the engine's causes
 * and warnings about the rest. `review` is the engine's answer to the text as written, `rest` to what is left without the structural
 * mistakes; both are absent until the engine has answered. A refusal never stays untold: where nothing else tells it, the server's
 * own words do.
 */
export function findingsOf(structure: Structure, review: Review | undefined, rest: Review | undefined): readonly Finding[] {
  if (structure.identity.state !== "manifest") return [];
  const identity = identityFindings(structure, review);
  const duplicates = duplicateKeyFindings(structure, review);
  const shape = shapeFindings(structure, review);
  const structural = [
    ...syntaxFindings(structure, review),
    ...identity,
    ...duplicates,
    ...shape.filter(({ path }) => path.length !== 1 || !identity.some((told) => told.path[0] === path[0])),
  ];
  const judged = rest ?? review;
  const causes = judged === undefined ? [] : causeFindings(structure, judged, structural);
  const warnings = judged === undefined ? [] : warningFindings(structure, judged);
  const told = withoutSettled(withoutConsequences([...structural, ...causes, ...warnings], structure));
  const findings = mergeFindings([...untoldFindings(structure, [duplicates, shape, causes, warnings]), ...told]);
  const isUntold = review !== undefined && review.status !== 201 && !findings.some((finding) => finding.severity === "error");
  return isUntold ? mergeFindings([...findings, ...causeFindings(structure, review, [])]) : findings;
}
