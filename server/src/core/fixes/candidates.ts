import type { Judgement } from "../analysis/judge.js";
import type { Structure } from "../analysis/structure.js";
import { textChanges, type TextChange } from "../document/edit.js";
import { samePath } from "../document/field-path.js";
import { locate } from "../document/locate.js";
import { badValueOf, locateCause } from "../finding/cause-location.js";
import type { Finding } from "../finding/finding.js";
import { manifestContext } from "../finding/manifest-context.js";
import { writtenRange } from "../finding/written-range.js";
import type { Text } from "../language/text.js";
import { ruleOf, shapeRuleOf } from "../rules/registry.js";
import type { Candidate } from "../rules/rule.js";
import type { ShapeProblem } from "../schema/shape.js";
import type { Repair } from "../repair/repair.js";
import type { Mistyping } from "../repair/line-edit.js";
import { identityCandidates } from "./identity.js";
import { duplicateKeyCandidates } from "./duplicate-key.js";

/** A candidate as changes of the document's text as written. */
export interface TextCandidate {
  readonly title: Text;
  readonly changes: readonly TextChange[];
  /** Takes out what was written. */
  readonly isRemoval: boolean;
}

/** Everything that might mend a finding, likeliest first. None of it is proved yet. */
export function candidatesFor(judgement: Judgement, finding: Finding): readonly TextCandidate[] {
  const { structure } = judgement;
  const repair = structure.repairs.find((slip) => slip.code === finding.code && slip.line === finding.range.start.line);
  if (repair !== undefined) return repairCandidates(structure, repair);
  const assumed = structure.names.find(({ problem }) => finding.code === "unknown-field" && samePath(problem.path, finding.path));
  const readable = assumed?.from ?? structure;
  const candidates = assumed ? shapeCandidates(readable, assumed.problem) : objectCandidates(structure, finding);
  return candidates.flatMap((candidate) => {
    const changes = textChanges(readable.readable, readable.yaml.root, candidate.edits);
    return changes === undefined ? [] : [textCandidate(candidate, changes.map((change) => asWritten(readable, change)))];
  });
}

function textCandidate({ title, isRemoval = false }: Candidate, changes: readonly TextChange[]): TextCandidate {
  return { title, changes, isRemoval };
}

function shapeCandidates(structure: Structure, problem: ShapeProblem): readonly Candidate[] {
  const context = manifestContext(structure);
  const rule = shapeRuleOf(problem);
  return (context && rule.fixes?.({ ...context, problem, at: locate(context.root, problem.path) })) ?? [];
}

function objectCandidates(structure: Structure, finding: Finding): readonly Candidate[] {
  const context = manifestContext(structure);
  if (context === undefined) return [];
  if (finding.candidates !== undefined) return finding.candidates;
  if (finding.code === "duplicate-key") return duplicateKeyCandidates(structure, finding);
  const identity = identityCandidates(structure, finding);
  if (identity.length !== 0) return identity;
  const rule = ruleOf(finding.code);
  switch (rule?.explains) {
    case "shape": {
      const problem = structure.shape.find((candidate) => samePath(candidate.path, finding.path));
      return problem === undefined ? [] : shapeCandidates(structure, problem);
    }
    case "cause":
    case "warning": {
      const fixes = rule.fixes;
      if (fixes === undefined) return [];
      return finding.causes.flatMap((cause) =>
        fixes({ ...context, cause, at: locateCause(context.root, cause), badValue: badValueOf(cause.message) }),
      );
    }
    case "advice":
    case "pod-security":
    case "suppression":
    case undefined:
      return [];
  }
}

/** The slip itself, then the other edits that mend it as well. Changes are cut down to the columns that differ. */
function repairCandidates(structure: Structure, repair: Repair): readonly TextCandidate[] {
  return [repair, ...repair.alternatives].map((mistyping: Mistyping) => ({
    title: mistyping.fix,
    isRemoval: false,
    changes: mistyping.edits.flatMap((edit) => {
      const start = structure.lines.lineStart(edit.line);
      const was = structure.lines.lineText(edit.line);
      const to = structure.text.includes("\r\n") ? edit.to.replaceAll("\n", "\r\n") : edit.to;
      return was === to ? [] : [changeBetween(was, to, start)];
    }),
  }));
}

/** The smallest change that makes one text of the other; `start` is where the text begins in the document. */
export function changeBetween(was: string, to: string, start = 0): TextChange {
  let head = 0;
  while (head < was.length && head < to.length && was[head] === to[head]) head++;
  let tail = 0;
  while (tail < was.length - head && tail < to.length - head && was[was.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  return { start: start + head, end: start + was.length - tail, text: to.slice(head, to.length - tail) };
}

/** A change of the readable text, carried to the text as written. */
function asWritten(structure: Structure, change: TextChange): TextChange {
  if (structure.repairs.length + structure.names.length === 0) return change;
  const range = writtenRange(structure, change.start, change.end);
  return { start: structure.lines.offsetAt(range.start), end: structure.lines.offsetAt(range.end), text: change.text };
}

