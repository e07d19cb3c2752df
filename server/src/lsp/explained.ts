import type { Review } from "../core/engine/contract.js";
import type { Analyser } from "../session/analyser.js";
import type { ServerContext } from "./context.js";

/** The full answer to a document, under the limits of its namespace if the reader wants them reckoned with; undefined where there is none. */
export async function explainedAsWanted(context: ServerContext, analyser: Analyser, text: string): Promise<Review | undefined> {
  const limited = context.settings().namespaceLimits ? await context.limits.reviewUnder(await analyser.judgementOf(text)) : undefined;
  return limited ?? analyser.explainedReviewOf(text);
}
