import { formatFieldPath, parseFieldPath, type FieldPath } from "../document/field-path.js";
import type { Review } from "../engine/contract.js";
import type { Text } from "../language/text.js";
import { reviewSteps } from "./review-steps.js";

/** A refusal of what a controller makes of an accepted object. */
export interface MadeRefusal {
  readonly kind: string;
  readonly review: Review;
  readonly causes: readonly { readonly reason: string; readonly message: string; readonly path: FieldPath }[];
}

/** The first object on the way to the pod that would be refused although what it is made from is accepted; paths are the manifest's. */
export function madeRefusal(review: Review): MadeRefusal | undefined {
  if (review.status !== 201) return undefined;
  for (const { review: step, sourcePath, maker } of reviewSteps(review)) {
    if (maker === undefined || step.status === 201) continue;
    const causes = step.causes.map(({ reason, message, field }) => ({ reason, message, path: [...sourcePath, ...parseFieldPath(field)] }));
    return { kind: step.kind, review: step, causes };
  }
  return undefined;
}

/** The answer with the refusal of what is made as its own: to whoever checks a file, both are refusals of what it says. */
export function withMadeRefusal(review: Review): Review {
  const refusal = madeRefusal(review);
  if (refusal === undefined) return review;
  const { status, message } = refusal.review;
  const causes = refusal.causes.map(({ reason, message: text, path }) => ({ reason, field: formatFieldPath(path), message: text }));
  return { ...review, status, causes, ...(message !== undefined && { message }) };
}

/** What becomes of a controller whose objects are refused. */
export const madeRefusalConsequence: Text = {
  en: "It is stored, but nothing runs: its controller tries again and again, and only its events say why.",
  ko: "저장은 되지만 아무것도 실행되지 않습니다. 컨트롤러가 계속 다시 시도하며, 이유는 이벤트에만 나타납니다.",
};
