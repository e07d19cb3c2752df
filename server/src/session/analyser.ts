import { isFailure } from "../core/engine/ask.js";
import type { Review, ReviewOptions } from "../core/engine/contract.js";
import { judge, silent, type Judgement } from "../core/analysis/judge.js";
import { analyseStructure, type Structure } from "../core/analysis/structure.js";
import type { EngineHost } from "../host/engine-host.js";
import { ContentCache } from "./content-cache.js";

/** Documents whose analysis is kept: about the open files of a working session. */
const mostDocuments = 3_000;

/** Characters of document text behind what is kept. */
const mostCharacters = 6_000_000;

/**
 * Analyses documents, each text once: whatever asks again (diagnostics, hover, fixes, preview) gets what is there already.
 * One for all open files, for equal texts are equal documents.
 */
export class Analyser {
  private readonly structures = new ContentCache<Structure>(mostDocuments, mostCharacters);
  private readonly judgements = new ContentCache<Promise<Judgement>>(mostDocuments, mostCharacters);
  private readonly settled = new ContentCache<Judgement>(mostDocuments, mostCharacters);
  private readonly reviews = new ContentCache<Promise<Review | undefined>>(200, mostCharacters);

  constructor(
    private readonly engine: EngineHost,
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
  }

  structureOf(text: string): Structure {
    return this.structures.getOrMake(text, () => analyseStructure(text));
  }

  /** The judgement if the engine has answered already, else what can be said without it. */
  knownJudgement(text: string): { readonly judgement: Judgement; readonly isFinal: boolean } {
    const known = this.settled.get(text);
    return known ? { judgement: known, isFinal: true } : { judgement: silent(this.structureOf(text)), isFinal: false };
  }

  /** Judges a document. An answer that failed, or was no longer wanted when its turn came, is not kept. */
  judgementOf(text: string): Promise<Judgement> {
    const known = this.judgements.get(text);
    if (known !== undefined) return known;
    const judgement = judge(this.structureOf(text), (request) => this.engine.ask(request, { isStale: () => !this.isWanted(text) }), this.options);
    this.judgements.set(text, judgement);
    void judgement.then((settled) => {
      if (settled.failure === undefined) this.settled.set(text, settled);
      else this.judgements.delete(text);
    });
    return judgement;
  }

  /** The full answer with the object, its layers and what its controller makes of it; undefined where there is none. */
  explainedReviewOf(text: string): Promise<Review | undefined> {
    return this.reviews.getOrMake(text, async () => {
      const judgement = await this.judgementOf(text);
      if (judgement.review === undefined) return undefined;
      const manifest = judgement.rest === undefined ? text : judgement.restManifest ?? text;
      const answer = await this.engine.ask<Review>({ op: "review", manifest, options: { ...this.options, explain: true } });
      if (!isFailure(answer)) return answer;
      this.reviews.delete(text);
      return undefined;
    });
  }

  /** Asks the engine something that prepares what a person may want next, such as the proof of a fix. */
  ask<Answer>(request: Parameters<EngineHost["ask"]>[0]): ReturnType<EngineHost["ask"]> {
    return this.engine.ask<Answer>(request, { priority: "later" });
  }

  get reviewOptions(): ReviewOptions {
    return this.options;
  }
}
