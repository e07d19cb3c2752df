import type { ReviewOptions } from "../core/engine/contract.js";
import type { EngineHost } from "../host/engine-host.js";
import { Analyser } from "./analyser.js";
import type { StaticPods } from "./static-pods.js";

/**
 * The analyser that fits each file: one for all that is sent to the API server, for equal texts are equal documents there, and one
 * for each static pod, whose identity comes from its path.
 */
export class Analysers {
  private readonly ofStaticPods = new Map<string, Analyser>();
  private options: ReviewOptions = {};
  /** As the API server reads; also what knows the structure of texts that stand in no open file. */
  readonly ofServer: Analyser;

  constructor(
    private readonly engine: EngineHost,
    private readonly staticPods: StaticPods,
    private readonly isWanted: (text: string) => boolean,
  ) {
    this.ofServer = new Analyser(engine, {}, isWanted);
  }

  of(uri: string): Analyser {
    const staticPod = this.staticPods.of(uri);
    if (staticPod === undefined) return this.ofServer;
    const known = this.ofStaticPods.get(uri);
    if (known !== undefined) return known;
    const analyser = new Analyser(this.engine, { ...this.options, staticPod }, this.isWanted);
    this.ofStaticPods.set(uri, analyser);
    return analyser;
  }

  /** Other settings give other answers: everything judged so far is forgotten. */
  setOptions(options: ReviewOptions): void {
    this.options = options;
    this.ofServer.setOptions(options);
    this.ofStaticPods.clear();
  }

  forget(uri: string): void {
    this.ofStaticPods.delete(uri);
  }
}
