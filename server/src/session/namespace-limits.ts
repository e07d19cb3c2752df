import { sentManifest, type Judgement } from "../core/analysis/judge.js";
import type { Structure } from "../core/analysis/structure.js";
import type { Position } from "../core/document/position.js";
import { inFile } from "../core/document/shift.js";
import type { DocumentText } from "../core/document/split.js";
import { isFailure } from "../core/engine/ask.js";
import type { Review, ReviewOptions, SentManifest } from "../core/engine/contract.js";
import type { Priority } from "../host/engine-host.js";
import { objectsOf, type ManifestObject } from "../core/navigation/manifest-object.js";
import { fieldsOf } from "../core/pod/pod-object.js";
import { namespaceOf } from "../core/views/namespace.js";
import type { Analyser } from "./analyser.js";
import { ContentCache } from "./content-cache.js";
import type { WorkspaceIndex } from "./workspace-index.js";

/** A LimitRange or ResourceQuota of the workspace that the API server would accept. */
export interface NamespaceLimit {
  readonly kind: LimitKind;
  readonly name: string;
  readonly manifest: string;
  readonly uri: string;
  /** Where it starts in the file. */
  readonly position: Position;
}

type LimitKind = (typeof limitKinds)[number];
const limitKinds = ["LimitRange", "ResourceQuota"] as const;

/** Whether a file with this text may hold such a limit. */
export function mayHoldLimits(text: string): boolean {
  return limitKinds.some((kind) => text.includes(kind));
}

/** The most that are reckoned with; a namespace has one or two. */
const mostLimits = 20;

/** Answers under such limits that are kept. */
const mostAnswers = 24;

/** What the workspace says that a namespace allows, and what the API server would say of a document under it. */
export class NamespaceLimits {
  private readonly accepted = new ContentCache<Promise<boolean>>(200, 1_000_000);
  private readonly answers = new ContentCache<Promise<Review | undefined>>(mostAnswers, 2_000_000);

  constructor(private readonly index: WorkspaceIndex, private readonly analyser: Analyser) {}

  /** Another version of Kubernetes, or other settings, give other answers. */
  forget(): void {
    this.accepted.clear();
    this.answers.clear();
  }

  /** The limits of the namespace in which a judged object would be; none for what has no namespace, or is such a limit itself. */
  async for({ structure, reader }: Judgement): Promise<readonly NamespaceLimit[]> {
    const namespace = reader === "api-server" ? namespaceOf(structure) : undefined;
    const kind = structure.identity.state === "manifest" ? structure.identity.kind : undefined;
    if (namespace === undefined || limitKinds.some((known) => known === kind)) return [];
    const found = limitKinds.flatMap((known) => this.named(known, namespace)).slice(0, mostLimits);
    const isAccepted = await Promise.all(found.map(({ manifest }) => this.isAccepted(manifest)));
    return found.filter((_limit, index) => isAccepted[index]);
  }

  /** The explained answer under the limits of the document's namespace; undefined without limits, and for what can't be decoded. */
  async reviewUnder(judgement: Judgement): Promise<Review | undefined> {
    if (judgement.review === undefined || judgement.rest !== undefined) return undefined;
    const limits = await this.for(judgement);
    return limits.length === 0 ? undefined : this.reviewOf(judgement, limits);
  }

  /** The explained answer under these limits; undefined where the engine has none. */
  reviewOf(judgement: Judgement, limits: readonly NamespaceLimit[]): Promise<Review | undefined> {
    const { structure, restManifest } = judgement;
    const manifest = restManifest ?? sentManifest(structure);
    const manifestsOf = (kind: LimitKind) => limits.filter((limit) => limit.kind === kind).map((limit) => limit.manifest);
    const more = { limitRanges: manifestsOf("LimitRange"), resourceQuotas: manifestsOf("ResourceQuota") };
    return this.answers.getOrMake(JSON.stringify([manifest, more]), () => this.ask(manifest, { ...more, explain: true }, "now"));
  }

  private named(kind: LimitKind, namespace: string): readonly NamespaceLimit[] {
    return this.index.mentioning(kind).flatMap(({ uri, documents }) =>
      documents
        .filter(({ text }) => text.includes(kind))
        .flatMap((document): readonly NamespaceLimit[] => {
          const structure = this.analyser.structureOf(document.text);
          const isMeant = (object: ManifestObject) => object.kind.kind === kind && (object.namespace ?? "default") === namespace;
          return objectsOf(structure).filter(isMeant).map((object) => ({
            kind, name: object.name ?? "", manifest: manifestOf(structure, object), uri, position: startOf(structure, document, object),
          }));
        }),
    );
  }

  private isAccepted(manifest: string): Promise<boolean> {
    return this.accepted.getOrMake(manifest, async () => (await this.ask({ manifest }, {}))?.status === 201);
  }

  private async ask(manifest: SentManifest, options: ReviewOptions, priority: Priority = "later"): Promise<Review | undefined> {
    const all = { ...this.analyser.reviewOptions, ...options };
    const answer = await this.analyser.ask<Review>({ op: "review", ...manifest, options: all }, priority);
    return isFailure(answer) ? undefined : answer;
  }
}

/** The document as written, or an item of a list as JSON, which is YAML as well. */
function manifestOf({ text, value }: Structure, { path }: ManifestObject): string {
  const items = fieldsOf(value)["items"];
  return path.length === 0 || !Array.isArray(items) ? text : JSON.stringify(items[Number(path[1])]);
}

function startOf({ lines }: Structure, document: DocumentText, { node }: ManifestObject): Position {
  const start = lines.positionAt(node.start);
  return inFile(document, { start, end: start }).start;
}
