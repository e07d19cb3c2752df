import { judge, type Judgement } from "../core/analysis/judge.js";
import { analyseStructure } from "../core/analysis/structure.js";
import { applyChanges, type TextChange } from "../core/document/edit.js";
import type { AskEngine } from "../core/engine/ask.js";
import type { ReviewOptions } from "../core/engine/contract.js";
import type { Finding } from "../core/finding/finding.js";
import { verifiedFixes } from "../core/fixes/fix.js";

/** Mistakes of one document that are mended one after the other. */
const mostFixes = 40;

/**
 * A document's text with the preferred fix of every wanted finding applied, each proved on what the ones before it left. Undefined
 * where nothing can be mended.
 */
export async function fixedText(
  text: string, isWanted: (finding: Finding) => boolean, ask: AskEngine, options: ReviewOptions,
): Promise<string | undefined> {
  let mended = text;
  const hopeless = new Set<string>();
  for (let count = 0; count < mostFixes; count++) {
    const judgement = await judge(analyseStructure(mended), ask, options);
    const next = await firstFixed(judgement, isWanted, hopeless, ask, options);
    if (next === undefined) break;
    mended = next;
  }
  return mended === text ? undefined : mended;
}

async function firstFixed(
  judgement: Judgement, isWanted: (finding: Finding) => boolean, hopeless: Set<string>, ask: AskEngine, options: ReviewOptions,
): Promise<string | undefined> {
  for (const finding of judgement.findings) {
    const key = `${finding.code} ${finding.title.en}`;
    if (!isWanted(finding) || hopeless.has(key)) continue;
    const [fix] = await verifiedFixes(judgement, finding, ask, options);
    if (fix === undefined) {
      hopeless.add(key);
      continue;
    }
    const { lines, text } = judgement.structure;
    const changes = fix.edits.map((edit): TextChange => ({ start: lines.offsetAt(edit.range.start), end: lines.offsetAt(edit.range.end), text: edit.text }));
    return applyChanges(text, changes);
  }
  return undefined;
}
