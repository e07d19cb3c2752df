import { parseYaml } from "../core/document/parse.js";
import { isFailure, type AskEngine } from "../core/engine/ask.js";
import type { EngineFailure, EngineRequest, Review, ReviewOptions } from "../core/engine/contract.js";
import { judge, sentManifest, silent, type Judgement } from "../core/analysis/judge.js";
import { lightStructure, readingIn, type Reading } from "../core/analysis/light-structure.js";
import { analyseAsWritten, analysingStructure, type Structure } from "../core/analysis/structure.js";
import { staleAnswer, type EngineHost, type Priority } from "../host/engine-host.js";
import { breathe, longestStep } from "./breathe.js";
import { ContentCache } from "./content-cache.js";

/** Documents whose analysis is kept at most, until `trim` says how many are open. */
const mostDocuments = 50_000;

/** Characters of document text behind what is kept: several files of the largest size that people open. */
const mostCharacters = 40_000_000;

/** Documents, and characters of them, whose nodes are kept: those that were looked at last, and all of a file of 50,000 lines. */
const mostRead = 1_200;
const mostCharactersRead = 4_000_000;

/** Texts that nobody looks at any more and whose analysis is kept all the same. */
const earlierVersions = 24;

/** Explained answers that are kept; each holds whole objects. */
const mostExplained = 48;
const mostCharactersExplained = 6_000_000;

/** How much a first answer says: the resulting object alone, or also where it comes from, which takes about three times as long. */
type Depth = "object" | "explained";

/**
 * Analyses documents, each text once: whatever asks again (diagnostics, hover, fixes, preview) gets what is there already.
 * One for all open files, for equal texts are equal documents.
 */
export class Analyser {
  private readonly structures = new ContentCache<Structure>(mostDocuments, mostCharacters);
  private readonly judgements = new ContentCache<Promise<Judgement>>(mostDocuments, mostCharacters);
  private readonly settled = new ContentCache<Judgement>(mostDocuments, mostCharacters);
  private readonly readings = new ContentCache<Reading>(mostRead, mostCharactersRead);
  private readonly reviews = new ContentCache<Promise<Review | undefined>>(mostExplained, mostCharactersExplained);
  /** Answers with the resulting object, for advice; a judgement is kept without it. */
  private readonly effective = new ContentCache<Review>(mostExplained, mostCharactersExplained);

  constructor(
    private readonly engine: Pick<EngineHost, "ask">,
    private options: ReviewOptions = {},
    /** Whether a document's text still stands in a file that someone looks at: the engine is not asked about others. */
    private readonly isWanted: (text: string) => boolean = () => true,
  ) {}

  /** Other options give other answers: everything judged so far is forgotten. */
  setOptions(options: ReviewOptions): void {
    this.options = options;
    this.judgements.clear();
    this.settled.clear();
    this.reviews.clear();
    this.effective.clear();
  }

  /** The structure with its slips mended if that is known already, else as written: what hover and completion work on. */
  structureOf(text: string): Structure {
    return this.structures.getOrMake(text, () => this.light(analyseAsWritten(text)));
  }

  /** The judgement if the engine has answered already, else what can be said without it. */
  knownJudgement(text: string): { readonly judgement: Judgement; readonly isFinal: boolean } {
    const known = this.settled.get(text);
    return known ? { judgement: known, isFinal: true } : { judgement: silent(this.structureOf(text)), isFinal: false };
  }

  /** Judges a document. An answer that failed, or was no longer wanted when its turn came, is not kept. */
  judgementOf(text: string, priority: Priority = "now", depth: Depth = "object"): Promise<Judgement> {
    const known = this.judgements.get(text);
    if (known !== undefined) {
      this.settled.get(text);
      this.structures.get(text);
      return known;
    }
    const judgement = this.judge(text, priority, depth);
    this.judgements.set(text, judgement);
    void judgement.then((settled) => {
      if (this.judgements.get(text) !== judgement) return;
      if (settled.failure === undefined) this.settled.set(text, settled);
      else this.judgements.delete(text);
    });
    return judgement;
  }

  /** Forgets all but the `documents` that were judged last, and a few earlier versions of them for whoever undoes an edit. */
  trim(documents: number): void {
    const most = documents + earlierVersions;
    for (const cache of [this.structures, this.judgements, this.settled, this.readings]) cache.trim(most);
  }

  /** Whatever goes wrong inside becomes the judgement's failure: one document must not take the server down. */
  private async judge(text: string, priority: Priority, depth: Depth): Promise<Judgement> {
    try {
      return await this.judgeMended(text, priority, depth);
    } catch (error) {
      return { ...silent(this.structureOf(text)), failure: `Podsmith could not read this document: ${String(error)}` };
    }
  }

  private async judgeMended(text: string, priority: Priority, depth: Depth): Promise<Judgement> {
    const structure = await this.mended(text);
    if (structure === undefined) return { ...silent(this.structureOf(text)), failure: staleAnswer.failure };
    this.structures.set(text, structure);
    const ask: AskEngine = (request) => this.engine.ask(request, { isStale: () => !this.isWanted(text), priority });
    const { options } = this;
    // The object costs a fraction of a second answer, which advice would need for it.
    const judgement = await judge(structure, ask, { ...options, ...(depth === "explained" ? { explain: true } : { object: true }) });
    const full = judgement.rest ?? judgement.review;
    if (full?.object !== undefined && options === this.options) {
      this.effective.set(text, full);
      if (depth === "explained") this.reviews.set(text, Promise.resolve(full));
    }
    return { ...judgement, review: judgement.review && unexplained(judgement.review), rest: judgement.rest && unexplained(judgement.rest) };
  }

  /** Looks for slips while letting other work go first; undefined when nobody wants the text any more. */
  private async mended(text: string): Promise<Structure | undefined> {
    const analysis = analysingStructure(text);
    let since = Date.now();
    for (;;) {
      const step = analysis.next();
      if (step.done === true) return this.light(step.value);
      if (Date.now() - since < longestStep) continue;
      await breathe();
      if (!this.isWanted(text)) return undefined;
      since = Date.now();
    }
  }

  private light(structure: Structure): Structure {
    const { text, readable, written, yaml, value } = structure;
    this.readings.set(readable, { yaml, value });
    if (readable !== text) this.readings.set(text, readingIn(written));
    return lightStructure(structure, (wanted) => this.readings.getOrMake(wanted, () => readingIn(parseYaml(wanted))));
  }

  /** An answer with the resulting object at least, under a Pod Security Standard; undefined where there is none. */
  async effectiveReviewOf(text: string, podSecurity = this.options.podSecurity): Promise<Review | undefined> {
    await this.judgementOf(text);
    const known = podSecurity === this.options.podSecurity ? this.effective.get(text) : undefined;
    return known ?? this.explainedReviewOf(text, podSecurity);
  }

  /**
   * The full answer with the object, its layers and what its controller makes of it; undefined where there is none. `podSecurity` is
   * a standard that the document's namespace asks for, in place of the one of the settings.
   */
  explainedReviewOf(text: string, podSecurity = this.options.podSecurity): Promise<Review | undefined> {
    const key = podSecurity === this.options.podSecurity ? text : `${podSecurity ?? ""}\n${text}`;
    return this.reviews.getOrMake(key, async () => {
      const judgement = await this.judgementOf(text);
      if (judgement.review === undefined) return undefined;
      const manifest = (judgement.rest && judgement.restManifest) ?? sentManifest(judgement.structure);
      const options: ReviewOptions = { ...this.options, ...(podSecurity !== undefined && { podSecurity }), explain: true };
      const answer = await this.engine.ask<Review>({ op: "review", ...manifest, options });
      if (!isFailure(answer)) return answer;
      this.reviews.delete(key);
      return undefined;
    });
  }

  /** The judgement, and at the same price the full answer: one question to the engine gets both if the text is a new one. */
  async explainedJudgementOf(text: string): Promise<{ readonly judgement: Judgement; readonly review: Review | undefined }> {
    const judgement = await this.judgementOf(text, "now", "explained");
    return { judgement, review: await this.explainedReviewOf(text) };
  }

  /** The full answer for a manifest that stands in no file: what would be if something were written differently. */
  explain(manifest: string): Promise<Review | undefined> {
    return this.reviews.getOrMake(manifest, async () => {
      const answer = await this.engine.ask<Review>({ op: "review", manifest, options: { ...this.options, explain: true } });
      if (!isFailure(answer)) return answer;
      this.reviews.delete(manifest);
      return undefined;
    });
  }

  /** Asks the engine something that, if nothing else is said, prepares what a person may want next, such as the proof of a fix. */
  ask<Answer>(request: EngineRequest, priority: Priority = "later"): Promise<Answer | EngineFailure> {
    return this.engine.ask<Answer>(request, { priority });
  }

  get reviewOptions(): ReviewOptions {
    return this.options;
  }
}

/** An answer without what takes memory: it is kept apart, for fewer documents. */
function unexplained({ object, layers, made, ...review }: Review): Review {
  return review;
}
