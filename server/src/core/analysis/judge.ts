import type { Finding } from "../finding/finding.js";
import { asKubeletReads } from "../finding/kubelet-findings.js";
import { findingsOf } from "../finding/findings.js";
import { plainJson } from "../document/plain-json.js";
import { isFailure, type AskEngine } from "../engine/ask.js";
import type { Review, ReviewOptions, SentManifest } from "../engine/contract.js";
import type { Verdict } from "../views/preview-model.js";
import { prunedManifest } from "./pruned.js";
import { readerOf, type Reader } from "./reader.js";
import type { Structure } from "./structure.js";

/** A document with all that there is to say about it. */
export interface Judgement {
  readonly structure: Structure;
  /** Whose verdict it is. */
  readonly reader: Reader;
  readonly verdict: Verdict;
  /** The engine's answer to the text as written; undefined where it was not asked or failed. */
  readonly review: Review | undefined;
  /** Its answer to the rest, where the text as written can't be decoded or names a kind that isn't served. */
  readonly rest: Review | undefined;
  /** What `rest` is about. */
  readonly restManifest?: SentManifest;
  readonly findings: readonly Finding[];
  /** Why there is no answer: the engine hung, died, or was told to stop. */
  readonly failure: string | undefined;
}

/** Asks the engine about a document, and about the rest of it where one mistake hides the others. */
export async function judge(structure: Structure, ask: AskEngine, options: ReviewOptions = {}): Promise<Judgement> {
  const { identity } = structure;
  if (identity.state !== "manifest") return silent(structure);
  const review = await ask<Review>({ op: "review", ...sentManifest(structure), options });
  const reader = readerOf(structure, options);
  if (isFailure(review)) {
    return { ...silent(structure), verdict: "refused", findings: findingsOf(structure, undefined, undefined), failure: review.failure };
  }
  const restManifest = manifestOfRest(structure, review);
  const rest = restManifest === undefined ? undefined : await ask<Review>({ op: "review", ...restManifest, options });
  const judgedRest = rest === undefined || isFailure(rest) ? undefined : rest;
  const findings = findingsOf(structure, review, judgedRest);
  return {
    structure,
    reader,
    verdict: verdictOf(review),
    review,
    rest: judgedRest,
    ...(judgedRest && restManifest !== undefined && { restManifest }),
    findings: reader === "kubelet" && review.status === 201 ? asKubeletReads(findings) : findings,
    failure: undefined,
  };
}

/** The same document under another answer to the text as written, such as one that supposes more of its namespace. */
export function rejudged(judgement: Judgement, review: Review): Judgement {
  return { ...judgement, review, verdict: verdictOf(review), findings: findingsOf(judgement.structure, review, undefined) };
}

/** What can be said before the engine has answered. */
export function silent(structure: Structure): Judgement {
  const findings = structure.identity.state === "manifest" ? findingsOf(structure, undefined, undefined) : [];
  return { structure, reader: "api-server", verdict: "ignored", review: undefined, rest: undefined, findings, failure: undefined };
}

export function verdictOf(review: Review): Verdict {
  if (review.status === 201) return "accepted";
  if (review.status === 404) return "unserved";
  return "refused";
}

/** A document as the engine is asked about it: as written, or as the JSON that it plainly is. */
export function sentManifest({ text, written, identity }: Structure): SentManifest {
  // Of what names no kind or no version, the server's words repeat the text.
  const json = identity.state === "manifest" && identity.apiVersion !== undefined && identity.kind !== undefined ? plainJson(text, written) : undefined;
  return json === undefined ? { manifest: text } : { manifest: json, contentType: "application/json" };
}

function manifestOfRest(structure: Structure, review: Review): SentManifest | undefined {
  const isUndecoded = review.status === 400 || review.status === 404;
  const kind = structure.identity.state === "manifest" ? structure.identity.meant : undefined;
  if (!isUndecoded || kind === undefined || 0 < structure.yaml.problems.length) return undefined;
  return prunedManifest(structure.value, kind, structure.shape);
}
