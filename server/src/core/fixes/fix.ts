import type { Judgement } from "../analysis/judge.js";
import { judge } from "../analysis/judge.js";
import { analyseAsWritten, analyseStructure } from "../analysis/structure.js";
import { applyChanges, type TextChange } from "../document/edit.js";
import type { Range } from "../document/position.js";
import type { AskEngine } from "../engine/ask.js";
import type { ReviewOptions } from "../engine/contract.js";
import type { Finding } from "../finding/finding.js";
import type { Text } from "../language/text.js";
import { candidatesFor, type TextCandidate } from "./candidates.js";

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
  const proved: Fix[] = [];
  const seen = new Set<string>();
  for (const candidate of candidatesFor(judgement, finding).slice(0, mostCandidates)) {
    const text = applyChanges(judgement.structure.text, candidate.changes);
    if (seen.has(text)) continue;
    seen.add(text);
    const after = await judgeEdited(text, judgement, ask, options);
    if (!isMended(judgement, finding, after)) continue;
    proved.push(fixOf(judgement, candidate, after.verdict === "accepted"));
  }
  return proved.sort((one, other) => Number(other.isAccepted) - Number(one.isAccepted));
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

