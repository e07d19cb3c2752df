import type { Judgement } from "../analysis/judge.js";
import { judge } from "../analysis/judge.js";
import { analyseAsWritten, analyseStructure } from "../analysis/structure.js";
import { applyChanges, type TextChange } from "../document/edit.js";
import type { Range } from "../document/position.js";
import type { AskEngine } from "../engine/ask.js";
import type { ReviewOptions } from "../engine/contract.js";
import type { Finding } from "../finding/finding.js";
import type { Text } from "../language/text.js";
import { candidatesFor, changeBetween, type TextCandidate } from "./candidates.js";

/** An edit that was proved: with it, the finding is gone and no error is new. */
export interface Fix {
  readonly title: Text;
  /** Changes of the document's text as written; ranges are relative to the document. */
  readonly edits: readonly { readonly range: Range; readonly text: string }[];
  /** The document is accepted with it. */
  readonly isAccepted: boolean;
}

/** More candidates than this are not tried: the likeliest stand first. */
const mostCandidates = 12;

/** The candidates for a finding that the engine agrees with, those that make the document accepted first. */
export async function verifiedFixes(
  judgement: Judgement, finding: Finding, ask: AskEngine, options: ReviewOptions = {},
): Promise<readonly Fix[]> {
  const proved: Proved[] = [];
  const seen = new Set<string>();
  for (const candidate of candidatesFor(judgement, finding).slice(0, mostCandidates)) {
    const text = applyChanges(judgement.structure.text, candidate.changes);
    if (seen.has(text)) continue;
    seen.add(text);
    const after = await judgeEdited(text, judgement, ask, options);
    if (!isMended(judgement, finding, after)) continue;
    proved.push({ candidate, text, after });
  }
  const sorted = proved.sort((one, other) => rankOf(one) - rankOf(other));
  const further = await mendedFurther(judgement, sorted, ask, options);
  return [...further, ...sorted].map(({ candidate, after }) => fixOf(judgement, candidate, after.verdict === "accepted"));
}

interface Proved {
  readonly candidate: TextCandidate;
  readonly text: string;
  readonly after: Judgement;
}

/** What keeps everything that was written comes before what takes it out, for that takes out other mistakes as well. */
function rankOf({ candidate, after }: Proved): number {
  return (candidate.isRemoval ? 2 : 0) + (after.verdict === "accepted" ? 0 : 1);
}

/** Mistakes that one fix mends behind the first one. */
const mostMendedFurther = 3;

/**
 * `environment: [A=b]` is two mistakes in one: where only taking the field out would make the document accepted, the fix that keeps it
 * goes on with what then is wrong.
 */
async function mendedFurther(judgement: Judgement, proved: readonly Proved[], ask: AskEngine, options: ReviewOptions): Promise<readonly Proved[]> {
  const [first] = proved;
  const wouldBeAccepted = proved.some(({ candidate, after }) => candidate.isRemoval && after.verdict === "accepted");
  if (first === undefined || !wouldBeAccepted || first.candidate.isRemoval || first.after.verdict === "accepted") return [];
  let { text, after } = first;
  for (let round = 0; round < mostMendedFurther && after.verdict !== "accepted"; round++) {
    const next = await bestStep(after, ask, options);
    if (next === undefined) return [];
    ({ text, after } = next);
  }
  if (after.verdict !== "accepted") return [];
  const { title } = first.candidate;
  const changes = [changeBetween(judgement.structure.text, text)];
  return [{ candidate: { title: { en: `${title.en}, and mend the rest`, ko: `${title.ko} (나머지도 함께 고치기)` }, changes, isRemoval: false }, text, after }];
}

/** The first fix of the first error that keeps everything that was written. */
async function bestStep(judgement: Judgement, ask: AskEngine, options: ReviewOptions): Promise<Proved | undefined> {
  for (const finding of judgement.findings.filter(({ severity }) => severity === "error")) {
    for (const candidate of candidatesFor(judgement, finding).filter(({ isRemoval }) => !isRemoval).slice(0, mostMendedFurther)) {
      const text = applyChanges(judgement.structure.text, candidate.changes);
      const after = await judgeEdited(text, judgement, ask, options);
      if (isMended(judgement, finding, after)) return { candidate, text, after };
    }
  }
  return undefined;
}

/** A document with slips is looked at with slips after the edit too; otherwise a fix may not bring in a new one. */
function judgeEdited(text: string, before: Judgement, ask: AskEngine, options: ReviewOptions): Promise<Judgement> {
  const slips = before.structure.repairs.length + before.structure.names.length;
  const structure = 1 < slips ? analyseStructure(text) : analyseAsWritten(text);
  return judge(structure, ask, options);
}

/** The finding is gone, and every error that is left was there before. */
function isMended(before: Judgement, finding: Finding, after: Judgement): boolean {
  if (after.failure !== undefined) return false;
  if (after.verdict === "accepted") return finding.severity === "error" || !after.findings.some((left) => isSame(left, finding));
  if (after.verdict === "ignored") return false;
  const left = after.findings.filter((found) => found.severity === "error");
  const had = before.findings.filter((found) => found.severity === "error");
  const isGone = countOf(left, finding) < countOf(had, finding);
  return isGone && left.every((found) => countOf(left, found) <= countOf(had, found));
}

function countOf(findings: readonly Finding[], wanted: Finding): number {
  return findings.filter((found) => isSame(found, wanted)).length;
}

/** The same mistake: positions may have moved, so that only what is said about what counts. */
function isSame(one: Finding, other: Finding): boolean {
  return one.code === other.code && one.title.en === other.title.en;
}

function fixOf(judgement: Judgement, candidate: TextCandidate, isAccepted: boolean): Fix {
  const { lines } = judgement.structure;
  return {
    title: candidate.title,
    edits: candidate.changes.map((change: TextChange) => ({ range: lines.rangeOf(change.start, change.end), text: change.text })),
    isAccepted,
  };
}

