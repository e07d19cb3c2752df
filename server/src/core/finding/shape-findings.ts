import type { Structure } from "../analysis/structure.js";
import { formatFieldPath, samePath, type FieldPath } from "../document/field-path.js";
import { locate, spanOf, type Location } from "../document/locate.js";
import type { Span } from "../document/node.js";
import type { Cause, Review } from "../engine/contract.js";
import { wrapCandidates } from "../fixes/wrap-fields.js";
import { shapeRuleOf } from "../rules/registry.js";
import type { ShapeProblem } from "../schema/shape.js";
import type { Finding } from "./finding.js";
import { mostTold } from "./most-told.js";
import { manifestContext } from "./manifest-context.js";
import { relatedRanges } from "./related.js";
import { writtenRange } from "./written-range.js";

/** All structural mistakes, each with the server's words where it names it too. Decoding stops at the first; we do not. */
export function shapeFindings(structure: Structure, review: Review | undefined): readonly Finding[] {
  const said = review?.status === 400 ? review.causes.slice(0, mostTold) : [];
  return [
    ...structure.names.flatMap(({ problem, from }) => shapeFinding(from, problem, said)),
    ...withoutRunMates(structure).flatMap((problem) => shapeFinding(structure, problem, said)),
  ];
}

/** Neighbours that all lack the same line above them are one mistake: the first tells it. */
function withoutRunMates(structure: Structure): readonly ShapeProblem[] {
  const context = manifestContext(structure);
  const kept: ShapeProblem[] = [];
  let run: { readonly parent: FieldPath; readonly keys: readonly string[] } | undefined;
  for (const problem of structure.shape) {
    const parent = problem.path.slice(0, -1);
    const isMate = problem.kind === "unknown-field" && run !== undefined && samePath(run.parent, parent) && run.keys.includes(problem.key);
    if (isMate) continue;
    kept.push(problem);
    run = undefined;
    if (problem.kind !== "unknown-field" || context === undefined) continue;
    const [wrapped] = wrapCandidates({ ...context, problem, at: locate(context.root, problem.path) });
    run = wrapped && { parent, keys: wrapped.keys };
  }
  return kept;
}

function shapeFinding(structure: Structure, problem: ShapeProblem, said: readonly Cause[]): readonly Finding[] {
  const context = manifestContext(structure);
  if (context === undefined) return [];
  const at = locate(context.root, problem.path);
  const rule = shapeRuleOf(problem);
  const shapeContext = { ...context, problem, at };
  const span = problemSpan(problem, at);
  const related = rule.related?.(shapeContext);
  return [
    {
      code: rule.code,
      severity: "error",
      range: writtenRange(structure, span.start, span.end),
      title: rule.title(shapeContext),
      explanation: rule.why,
      causes: said.filter((cause) => names(cause, problem)),
      structural: true,
      path: problem.path,
      ...(related && { related: relatedRanges(structure, related, context.root) }),
      ...(rule.url !== undefined && { url: rule.url }),
    },
  ];
}

/** The key for a field that does not exist; the first key of a mapping that should be a list; else the value. */
function problemSpan(problem: ShapeProblem, at: Location): Span {
  if (problem.kind === "unknown-field" && at.entry) return at.entry.key;
  const isUndashed = problem.kind === "wrong-type" && problem.expected.kind === "list" && at.node.kind === "mapping";
  const [first] = at.node.kind === "mapping" ? at.node.entries : [];
  return isUndashed && first ? first.key : spanOf(at);
}

/** Whether the server's decoding error is about this problem: the same path, or a quantity, for which it names none. */
export function names(cause: Cause, problem: ShapeProblem): boolean {
  if (cause.field !== "") return withoutBrackets(cause.field) === withoutBrackets(formatFieldPath(problem.path));
  return cause.reason === "TypeMismatch" && problem.kind === "bad-quantity" && /quantit/.test(cause.message);
}

/** Decoding prints map keys and indexes in other ways than validation does, or leaves indexes out. */
function withoutBrackets(field: string): string {
  return field.replace(/\[\d+\]/g, "").replace(/\[([^\]]*)\]/g, ".$1");
}
