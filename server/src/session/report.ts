import { wantsAdvice, type AdviceLevels } from "../core/advice/advise.js";
import { rejudged, type Judgement } from "../core/analysis/judge.js";
import type { DocumentText } from "../core/document/split.js";
import type { PodSecurityLevel, Review } from "../core/engine/contract.js";
import type { Finding } from "../core/finding/finding.js";
import { namespaceLevels, podSecurityLevelFor, podSecurityPrefix, type NamespaceLevels } from "../core/finding/pod-security-level.js";
import { reportedFindings } from "../core/finding/reported.js";
import { withMadeRefusal } from "../core/views/made-refusals.js";
import type { Priority } from "../host/engine-host.js";
import type { Analyser } from "./analyser.js";

/** A document's judgement, and all that a person is shown about it. */
export interface Report {
  readonly judgement: Judgement;
  readonly findings: readonly Finding[];
  /** What a Pod Security Standard that the file asks for forbids, where it asks for one. */
  readonly podSecurity?: Review["podSecurity"];
}

/** The report of one of a file's documents; the others matter for what they say about its namespace. */
export async function reportOf(
  analyser: Analyser, document: DocumentText, file: readonly DocumentText[], advice: AdviceLevels, priority: Priority = "now",
): Promise<Report> {
  const judgement = await analyser.judgementOf(document.text, priority);
  const level = podSecurityLevelFor(judgement.structure, levelsIn(file, analyser));
  const known = reports.get(judgement);
  if (known !== undefined && known.level === level && known.advice === advice) return known.report;
  const needsObject = level !== undefined || (judgement.verdict === "accepted" && wantsAdvice(advice));
  const effective = needsObject ? await analyser.effectiveReviewOf(document.text, level) : undefined;
  const report = { judgement, findings: reportedFindings(judgement, effective, { advice }), ...(level !== undefined && { podSecurity: effective?.podSecurity }) };
  reports.set(judgement, { level, advice, report });
  return report;
}

/** The same report with the limits of the namespace in force, which `limited` reckons with; a refusal of what is made is one of what is written. */
export function reportUnder({ judgement, podSecurity }: Report, limited: Review, advice: AdviceLevels): Report {
  const under = rejudged(judgement, withMadeRefusal(limited));
  const explained = podSecurity === undefined ? limited : { ...limited, podSecurity };
  return { judgement: under, findings: reportedFindings(under, explained, { advice }) };
}

/** What was reported of each judgement, and by which settings: an edit leaves the other documents of its file as they were. */
const reports = new WeakMap<Judgement, { readonly level: PodSecurityLevel | undefined; readonly advice: AdviceLevels; readonly report: Report }>();

/** What can be reported at once, while the engine is still busy with a document. */
export function earlyReportOf(analyser: Analyser, document: DocumentText, advice: AdviceLevels): Report {
  const { judgement } = analyser.knownJudgement(document.text);
  const known = reports.get(judgement);
  if (known !== undefined) return known.report;
  return { judgement, findings: reportedFindings(judgement, undefined, { advice }) };
}

const levelsByFile = new WeakMap<readonly DocumentText[], NamespaceLevels>();

/** Found once a version of the file; nearly always there is nothing to find. */
function levelsIn(file: readonly DocumentText[], analyser: Analyser): NamespaceLevels {
  const known = levelsByFile.get(file);
  if (known !== undefined) return known;
  const speaking = file.filter(({ text }) => text.includes(podSecurityPrefix));
  const levels = namespaceLevels(speaking.map(({ text }) => analyser.structureOf(text)));
  levelsByFile.set(file, levels);
  return levels;
}
