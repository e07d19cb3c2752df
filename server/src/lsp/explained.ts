import type { Judgement } from "../core/analysis/judge.js";
import type { Review } from "../core/engine/contract.js";
import type { Analyser } from "../session/analyser.js";
import type { ServerContext } from "./context.js";

/** The full answer to a document under the limits of its namespace; undefined without limits, or where the reader does not want them. */
export async function limitedAsWanted(context: ServerContext, judgement: Judgement): Promise<Review | undefined> {
  return context.settings().namespaceLimits ? context.limits.reviewUnder(judgement) : undefined;
}

/** The full answer to a document, under the limits of its namespace if the reader wants them reckoned with; undefined where there is none. */
export async function explainedAsWanted(context: ServerContext, analyser: Analyser, text: string): Promise<Review | undefined> {
  return (await limitedAsWanted(context, await analyser.judgementOf(text))) ?? analyser.explainedReviewOf(text);
}
