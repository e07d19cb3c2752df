import type { Structure } from "../analysis/structure.js";
import { applyChanges, textChanges, type Edit, type TextChange } from "../document/edit.js";
import type { FieldPath } from "../document/field-path.js";
import { isFailure, type AskEngine } from "../engine/ask.js";
import type { Review, ReviewOptions } from "../engine/contract.js";
import { isSameResult } from "./same-result.js";

/** A document that is accepted as it stands, and what is made of it. */
export interface RewriteSource {
  readonly structure: Structure;
  /** The explained answer. */
  readonly review: Review;
  readonly ask: AskEngine;
  readonly options: ReviewOptions;
}

/** The part of a preview that is meant. */
export interface RewriteTarget {
  /** Index into `reviewSteps`. */
  readonly step: number;
  /** Path in that step's object; the empty path is all of it. */
  readonly path: FieldPath;
}

/** A change of the text after which the server makes the same object of it. */
export interface Rewrite {
  readonly changes: readonly TextChange[];
  /** How many values were written or removed. */
  readonly count: number;
}

/**
 * The changes that edits make, if the engine still makes the same of the edited text: the same object of the target's step
 * and of those after it. What a template leaves to the pod's defaults may move into the template.
 */
export async function provedChanges(
  source: RewriteSource, target: RewriteTarget, edits: readonly Edit[],
): Promise<readonly TextChange[] | undefined> {
  const changes = textChanges(source.structure.text, source.structure.written.root, edits);
  if (changes === undefined) return undefined;
  const manifest = applyChanges(source.structure.text, changes);
  const after = await source.ask<Review>({ op: "review", manifest, options: { ...source.options, explain: true } });
  return !isFailure(after) && isSameResult(source.review, after, target.step) ? changes : undefined;
}

/** Whether a document can be rewritten at all: accepted, and read exactly as it is written. */
export function isRewritable({ structure, review }: RewriteSource): boolean {
  return review.status === 201 && structure.repairs.length === 0 && structure.names.length === 0 && structure.written.root !== undefined;
}

export function valueAt(object: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step], object);
}
