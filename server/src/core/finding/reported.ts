import { adviceFindings, type AdviceLevels } from "../advice/advise.js";
import type { Judgement } from "../analysis/judge.js";
import type { Review } from "../engine/contract.js";
import { suppressed } from "../suppression/suppress.js";
import type { Finding } from "./finding.js";
import { mergeFindings } from "./merge.js";
import { podSecurityFindings } from "./pod-security-findings.js";
import { onWholeCharacters } from "./whole-characters.js";

/** What to hold a document to, besides what the API server says. */
export interface ReportOptions {
  readonly advice: AdviceLevels;
}

/**
 * All that a person is shown about a document: the judgement's findings, violations of a Pod Security Standard, and advice, without
 * what comments silence. `explained` is the answer with the resulting object, as far as it is known already.
 */
export function reportedFindings(judgement: Judgement, explained: Review | undefined, { advice }: ReportOptions): readonly Finding[] {
  const violations = explained?.podSecurity ?? judgement.rest?.podSecurity ?? judgement.review?.podSecurity ?? [];
  const all = [...judgement.findings, ...podSecurityFindings(judgement, violations), ...adviceFindings(judgement, explained, advice)];
  const reported = mergeFindings(suppressed(all, { judgement, explained, advice }));
  return reported.map((finding) => onWholeCharacters(finding, judgement.structure.lines));
}
