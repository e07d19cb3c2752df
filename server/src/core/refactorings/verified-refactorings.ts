import { judge, type Judgement } from "../analysis/judge.js";
import { analyseAsWritten } from "../analysis/structure.js";
import { applyChanges, textChanges } from "../document/edit.js";
import { locationAt } from "../document/locate.js";
import type { Range } from "../document/position.js";
import type { AskEngine } from "../engine/ask.js";
import type { ReviewOptions } from "../engine/contract.js";
import type { Text } from "../language/text.js";
import { addPattern } from "./add-pattern.js";
import type { RefactoringRoutine } from "./refactoring.js";

/** A refactoring after which the engine accepts the manifest as before. */
export interface VerifiedRefactoring {
  readonly title: Text;
  /** Changes of the document's text; ranges are relative to the document. */
  readonly edits: readonly { readonly range: Range; readonly text: string }[];
}

const routines: readonly RefactoringRoutine[] = [addPattern];

/** Refactorings for the place at an offset of an accepted document, each tried out: accepted still, and nothing new to be said. */
export async function verifiedRefactorings(judgement: Judgement, offset: number, ask: AskEngine, options: ReviewOptions = {}): Promise<readonly VerifiedRefactoring[]> {
  const { structure } = judgement;
  const { root } = structure.yaml;
  if (root === undefined || judgement.verdict !== "accepted" || structure.repairs.length !== 0) return [];
  const { path } = locationAt(root, offset);
  const verified: VerifiedRefactoring[] = [];
  for (const { title, edits } of routines.flatMap((routine) => routine(structure, path))) {
    const changes = textChanges(structure.text, root, edits);
    if (changes === undefined) continue;
    const after = await judge(analyseAsWritten(applyChanges(structure.text, changes)), ask, options);
    if (after.verdict !== "accepted" || judgement.findings.length < after.findings.length) continue;
    verified.push({ title, edits: changes.map(({ start, end, text }) => ({ range: structure.lines.rangeOf(start, end), text })) });
  }
  return verified;
}
