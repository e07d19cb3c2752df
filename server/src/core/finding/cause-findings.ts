import type { Structure } from "../analysis/structure.js";
import { samePath, type FieldPath } from "../document/field-path.js";
import { locate, spanOf, type Location } from "../document/locate.js";
import type { Node, Span } from "../document/node.js";
import type { Cause, Review } from "../engine/contract.js";
import { causeRuleOf, warningRuleOf } from "../rules/registry.js";
import type { CauseContext, CauseRule, ManifestContext, WarningRule } from "../rules/rule.js";
import { kindOf } from "../schema/field-model.js";
import { badValueOf, locateCause } from "./cause-location.js";
import type { Finding, Severity } from "./finding.js";
import { missingFieldSpan } from "./missing-field.js";
import { manifestContext, podPathOf } from "./manifest-context.js";
import { relatedRanges } from "./related.js";
import { names } from "./shape-findings.js";
import { writtenRange } from "./written-range.js";
import { mostTold } from "./most-told.js";

/** The causes of a refusal, each at its place. Those that a structural finding already tells are left out. */
export function causeFindings(structure: Structure, review: Review, structural: readonly Finding[]): readonly Finding[] {
  const told = new Set(structural.flatMap((finding) => finding.causes));
  const findings: Finding[] = [];
  for (const part of partsOf(structure, review)) {
    for (const cause of part.review.causes) {
      if (told.has(cause) || isToldByStructure(cause, structure, structural)) continue;
      findings.push(causeFinding(structure, part, cause));
      if (mostTold <= findings.length) return findings;
    }
  }
  return findings;
}

/** What the server warns about beside its answer, at the place that the warning names. */
export function warningFindings(structure: Structure, review: Review): readonly Finding[] {
  return partsOf(structure, review).flatMap((part) =>
    part.review.warnings.slice(0, mostTold).map((message) => {
      const field = /^([A-Za-z][\w./-]*(?:\[[^\]]*\][\w./-]*)*): /.exec(message)?.[1] ?? "";
      return warningFinding(structure, part, { reason: "Warning", field, message });
    }),
  );
}

/** One object of the document: the document itself, or an item of its List. */
interface Part {
  readonly review: Review;
  readonly context: ManifestContext;
  readonly path: FieldPath;
}

function partsOf(structure: Structure, review: Review): readonly Part[] {
  const root = structure.yaml.root;
  if (root === undefined) return [];
  if (review.items === undefined) {
    const context = manifestContext(structure);
    return context ? [{ review, context, path: [] }] : [];
  }
  return review.items.flatMap((item, index): readonly Part[] => {
    const path = ["items", index];
    const place = locate(root, path);
    const kind = kindOf(item.apiVersion, item.kind);
    if (place.missing.length !== 0 || kind === undefined) return [];
    const context = { kind, root: place.node, text: structure.readable, manifest: undefined, pod: podPathOf(kind.kind) };
    return [{ review: item, context, path }];
  });
}

function causeFinding(structure: Structure, part: Part, cause: Cause): Finding {
  const context = causeContext(part, cause);
  return explained(structure, part, context, causeRuleOf(context), "error");
}

function warningFinding(structure: Structure, part: Part, cause: Cause): Finding {
  const context = causeContext(part, cause);
  return explained(structure, part, context, warningRuleOf(context), "warning");
}

function explained(structure: Structure, part: Part, context: CauseContext, rule: CauseRule | WarningRule, severity: Severity): Finding {
  const related = rule.related?.(context);
  const place = rule.place?.(context);
  return {
    ...finding(structure, part, context),
    ...(place && { range: rangeOf(structure, spanOf(locate(context.root, place))), path: [...part.path, ...place] }),
    code: rule.code,
    severity,
    title: rule.title(context),
    explanation: rule.why,
    causes: [context.cause],
    ...(related && { related: relatedRanges(structure, related, context.root) }),
    ...(rule.url !== undefined && { url: rule.url }),
  };
}

function causeContext(part: Part, cause: Cause): CauseContext {
  return { ...part.context, cause, at: locateCause(part.context.root, cause), badValue: badValueOf(cause.message) };
}

function finding(structure: Structure, part: Part, context: CauseContext): { range: Finding["range"]; path: FieldPath } {
  const span = missingFieldSpan(context) ?? spanOf(atObject(context.at, part.context.root));
  return { range: rangeOf(structure, span), path: [...part.path, ...context.at.path, ...context.at.missing] };
}

function rangeOf(structure: Structure, { start, end }: Span): Finding["range"] {
  return writtenRange(structure, start, end);
}

/** A cause about the object as a whole is shown at its `kind`, the one line that every object has. */
function atObject(at: Location, root: Node): Location {
  if (at.path.length !== 0) return at;
  const kind = locate(root, ["kind"]);
  return kind.missing.length === 0 ? kind : at;
}

function isToldByStructure(cause: Cause, structure: Structure, structural: readonly Finding[]): boolean {
  if (cause.reason === "InvalidYAML" || cause.reason === "DuplicateField" || cause.reason.startsWith("Missing")) {
    return structural.some((told) => told.severity === "error");
  }
  if (structure.shape.some((problem) => names(cause, problem))) return true;
  if (structure.names.some(({ problem }) => names(cause, problem))) return true;
  const isDecoding = cause.reason === "UnknownField" || cause.reason === "TypeMismatch";
  const root = structure.yaml.root;
  if (!isDecoding || root === undefined || structural.length === 0) return false;
  const at = locateCause(root, cause);
  return structural.some((told) => told.path.length === 0 || samePath(told.path, [...at.path, ...at.missing]));
}
