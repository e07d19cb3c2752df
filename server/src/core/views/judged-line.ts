import type { Judgement } from "../analysis/judge.js";
import { formatFieldPath } from "../document/field-path.js";
import type { Range } from "../document/position.js";
import { inFile } from "../document/shift.js";
import type { DocumentText } from "../document/split.js";
import type { Cause, Layer, Review } from "../engine/contract.js";
import type { Finding, Severity } from "../finding/finding.js";
import type { Language } from "../language/text.js";
import { defaultsOf } from "../provenance/provenance.js";
import { messageOf } from "./message.js";
import type { Verdict } from "./preview-model.js";

/** `podsmith check --format json`: one line a document. Others rely on this shape. */
export interface JudgedLine {
  readonly file: string;
  /** Index of the document in the file, from 0. */
  readonly document: number;
  /** Line of the file on which the document's content starts, from 0. */
  readonly line: number;
  readonly verdict: Verdict;
  readonly status?: number;
  readonly apiVersion?: string;
  readonly kind?: string;
  /** `Status.message` of a refusal. */
  readonly message?: string;
  readonly causes: readonly Cause[];
  readonly warnings: readonly string[];
  readonly findings: readonly { readonly code: string; readonly severity: Severity; readonly message: string; readonly range: Range }[];
}

/** `podsmith preview --format json`: one line a document. */
export interface PreviewedLine {
  readonly file: string;
  readonly document: number;
  readonly object: unknown;
  readonly defaults: readonly { readonly path: string; readonly value: unknown; readonly layer: Layer; readonly because: string }[];
}

export function judgedLine(
  file: string, index: number, document: DocumentText, judgement: Judgement, findings: readonly Finding[], language: Language,
): JudgedLine {
  const { review, structure } = judgement;
  const { identity } = structure;
  const isManifest = identity.state === "manifest";
  return {
    file,
    document: index,
    line: document.line + structure.lines.positionAt(document.text.search(/\S/)).line,
    verdict: judgement.verdict,
    ...(isManifest && review && { status: review.status }),
    ...(isManifest && identity.apiVersion !== undefined && { apiVersion: identity.apiVersion }),
    ...(isManifest && identity.kind !== undefined && { kind: identity.kind }),
    ...(isManifest && review?.message !== undefined && { message: review.message }),
    causes: causesOf(review),
    warnings: review ? warningsOf(review) : [],
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      message: messageOf(finding, language),
      range: inFile(document, finding.range),
    })),
  };
}

export function previewedLine(file: string, index: number, review: Review, language: Language): PreviewedLine {
  return {
    file,
    document: index,
    object: review.object,
    defaults: defaultsOf(review).map((entry) => ({
      path: formatFieldPath(entry.path),
      value: entry.value,
      layer: entry.layer,
      because: entry.because[language],
    })),
  };
}

function causesOf(review: Review | undefined): readonly Cause[] {
  if (review === undefined) return [];
  return review.items === undefined ? review.causes : review.items.flatMap((item) => causesOf(item));
}

function warningsOf(review: Review): readonly string[] {
  return review.items === undefined ? review.warnings : review.items.flatMap((item) => warningsOf(item));
}
