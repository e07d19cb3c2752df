import type { Layer } from "../engine/contract.js";
import type { Range } from "../document/position.js";
import type { PodLife } from "../life/pod-life.js";
import type { ResourcesModel } from "./resources-model.js";

/** What the preview panel draws: plain data, every sentence already in the reader's language. */
export interface PreviewModel {
  readonly uri: string;
  /** Version of the text document that this was made from. */
  readonly version: number;
  /** Every document of the file, for the panel's picker. */
  readonly documents: readonly PreviewDocumentEntry[];
  /** Index into `documents` of the one that is shown (the one under the cursor). */
  readonly selected: number;
  readonly verdict: Verdict;
  /** HTTP status of the server's answer; absent for `ignored`. */
  readonly status?: number;
  /** One sentence: "The API server would accept this Pod." */
  readonly headline: string;
  readonly causes: readonly PreviewCause[];
  readonly warnings: readonly PreviewCause[];
  /** The object as stored, then what its controller makes of it, in order. Empty when nothing can be shown. */
  readonly steps: readonly PreviewStep[];
  /** What the workspace says that the object's namespace allows; absent where it says nothing. */
  readonly limits?: PreviewLimits;
  /** What the answer took for granted. */
  readonly assumptions: readonly string[];
  /** Every layer that occurs in the steps, with its name for the legend. */
  readonly layers: readonly { readonly layer: Layer; readonly title: string; readonly description: string }[];
}

/** The LimitRanges and ResourceQuotas of a namespace. */
export interface PreviewLimits {
  /** Whether the preview reckons with them. */
  readonly applied: boolean;
  readonly objects: readonly { readonly title: string; readonly uri: string; readonly range: Range }[];
}

export type Verdict = "accepted" | "refused" | "unserved" | "ignored";

export interface PreviewDocumentEntry {
  /** `Pod web` */
  readonly title: string;
  readonly verdict: Verdict;
  /** Where it stands in the file. */
  readonly range: Range;
}

export interface PreviewCause {
  /** The server's words. */
  readonly message: string;
  readonly field: string;
  /** Our explanation in the reader's language. */
  readonly explanation?: string;
  readonly range?: Range;
}

export interface PreviewStep {
  /** `Deployment as stored`, `Pod that its ReplicaSet makes` */
  readonly title: string;
  /** One sentence on which component does this step, and when. */
  readonly explanation: string;
  readonly lines: readonly PreviewLine[];
  /** A controller makes it of the step before. */
  readonly isMade: boolean;
  /** Of a pod, what it needs and how its life goes; absent for every other object. */
  readonly resources?: ResourcesModel;
  readonly life?: PodLife;
}

export type Origin =
  /** Stands in the manifest as it is shown. */
  | "written"
  /** Stands in the manifest in another form: `was` says which. */
  | "changed"
  /** Not in the manifest: `layer` and `because` say where it comes from. */
  | "added";

export interface PreviewLine {
  /** One line of YAML, with its indentation. */
  readonly text: string;
  /** `[start, end, kind]` in UTF-16 units of `text`. */
  readonly tokens: readonly (readonly [number, number, TokenKind])[];
  readonly origin: Origin;
  /** The field path of what stands on the line, e.g. `spec.containers[0].image`. */
  readonly path: string;
  readonly layer?: Layer;
  /** Why the layer set it, in the reader's language. */
  readonly because?: string;
  /** The written form of a changed value. */
  readonly was?: string;
  /** Where the manifest says it; for an added line, the nearest written ancestor. */
  readonly source?: Range;
}

export type TokenKind = "key" | "string" | "number" | "keyword" | "punctuation";
