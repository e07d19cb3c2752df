import type { FieldPath } from "../document/field-path.js";
import type { Review } from "../engine/contract.js";
import { podPathOf } from "../finding/manifest-context.js";

/** One object on the way from what is stored to the pod that results. */
export interface ReviewStep {
  readonly review: Review;
  /** Path in the manifest of what this object is made from. */
  readonly sourcePath: FieldPath;
  /** The object whose controller makes this one; undefined for what is stored. */
  readonly maker: Maker | undefined;
}

/** An object from whose template another one is made. */
export interface Maker {
  readonly review: Review;
  /** Path of the template in it. */
  readonly template: FieldPath;
  /** What it was made from itself: the CronJob of a Job. */
  readonly maker: Maker | undefined;
}

/** The objects of an answer in the order in which they come about: of a list, those of each item in turn. */
export function reviewSteps(review: Review): readonly ReviewStep[] {
  if (review.items === undefined) return chainOf(review, []);
  return review.items.flatMap((item, index) => chainOf(item, ["items", index]));
}

function chainOf(review: Review, base: FieldPath): readonly ReviewStep[] {
  const steps: ReviewStep[] = [];
  let sourcePath = base;
  let maker: Maker | undefined;
  for (let made: Review | undefined = review; made !== undefined; made = made.made) {
    if (made.object !== undefined) steps.push({ review: made, sourcePath, maker });
    const template = templatePathOf(made.kind);
    sourcePath = [...sourcePath, ...template];
    maker = { review: made, template, maker };
  }
  return steps;
}

/** A CronJob makes a Job, and only that a pod. */
function templatePathOf(kind: string): FieldPath {
  return kind === "CronJob" ? ["spec", "jobTemplate"] : (podPathOf(kind) ?? []);
}
