import type { Review } from "../engine/contract.js";
import { reviewSteps } from "../views/review-steps.js";
import { isSameValue } from "./same-value.js";

/** Whether two explained answers accept the same objects, from one step on: what is stored, or what controllers make of it. */
export function isSameResult(one: Review, other: Review, from: number): boolean {
  if (one.status !== 201 || other.status !== 201) return false;
  const mine = reviewSteps(one).slice(from);
  const theirs = reviewSteps(other).slice(from);
  if (mine.length !== theirs.length) return false;
  return mine.every(({ review }, index) => isSameValue(comparable(review.object), comparable(theirs[index]?.review.object)));
}

/** Labels by which controllers tell the versions of a template apart: they change with every way of writing the same pod. */
const hashLabels: readonly string[] = ["pod-template-hash", "controller-revision-hash"];

/** An object without what is computed from the text of its template. */
function comparable(object: unknown): unknown {
  if (!isRecord(object) || !isRecord(object["metadata"])) return object;
  const { labels, ownerReferences, ...metadata } = object["metadata"];
  const hashes = isRecord(labels) ? hashLabels.flatMap((label) => (typeof labels[label] === "string" ? [labels[label]] : [])) : [];
  if (hashes.length === 0) return object;
  const others = Object.entries(labels as object).filter(([label]) => !hashLabels.includes(label));
  const isMade = (value: unknown) => typeof value === "string" && hashes.some((hash) => value.includes(hash));
  const kept = Object.entries(metadata).filter(([, value]) => !isMade(value));
  return { ...object, metadata: { ...Object.fromEntries(kept), labels: Object.fromEntries(others) } };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
