import type { FieldPath } from "../document/field-path.js";
import type { Edit } from "../document/edit.js";
import type { Location } from "../document/locate.js";
import type { Node, Span } from "../document/node.js";
import type { Cause, PodSecurityViolation } from "../engine/contract.js";
import type { Text } from "../language/text.js";
import type { ContainerPlace } from "../pod/containers.js";
import type { Kind } from "../schema/field-type.js";
import type { ShapeProblem } from "../schema/shape.js";
import type { FieldPattern } from "./field-pattern.js";

/**
 * A rule explains one family of mistakes: what is wrong, why it matters, how it is mended. One file a rule, named after its code.
 * Rules never decide whether a manifest is valid: the engine does. Advice alone looks for itself, at what the engine accepts.
 */
export type Rule = CauseRule | ShapeRule | WarningRule | AdviceRule | PodSecurityRule | SuppressionRule;

/** Rules about one part of a manifest: a folder of rules, and a chapter of their documentation. */
export interface RuleFamily {
  readonly title: Text;
  readonly rules: readonly Rule[];
}

interface RuleBase {
  /** Named after the bad thing, so that `# podsmith-ignore mutable-image-tag: why` reads as English. */
  readonly code: string;
  /** One sentence for the rule's page and for lists of rules. */
  readonly summary: Text;
  /** Why the API server (or the cluster) insists on it. */
  readonly why: Text;
  /** Kubernetes' page about it. */
  readonly url?: string;
  /** A manifest, or a piece of one from `spec:` on, that has this finding and no other. */
  readonly bad: string;
  /** The same, mended. */
  readonly good: string;
}

/** Explains causes of a refusal. The first rule in the registry that matches explains. */
export interface CauseRule extends RuleBase {
  readonly explains: "cause";
  /** `FieldValueInvalid`, …; none: any reason. */
  readonly reasons: readonly string[];
  /** Where: patterns of the server's field path, relative to the pod (`spec.containers[*].name`) or to the object. */
  readonly fields: readonly FieldPattern[];
  /** For families that share reason and field: a text that the server's message holds. It is upstream's text, never ours. */
  readonly message?: RegExp;
  /** What its fixes write is made up, so that a person has to look at it: an image, a name of a Secret. */
  readonly isMadeUp?: true;
  /** Codes of findings that only follow from this one: they are not shown beside it. */
  readonly settles?: readonly string[];
  readonly title: (context: CauseContext) => Text;
  /** Where the mistake stands, if the server's path and the value that it quotes do not lead there. */
  readonly place?: (context: CauseContext) => FieldPath | undefined;
  readonly related?: (context: CauseContext) => readonly RelatedPlace[];
  readonly fixes?: (context: CauseContext) => readonly Candidate[];
}

/** Explains what is structurally wrong, which decoding refuses. */
export interface ShapeRule extends RuleBase {
  readonly explains: "shape";
  readonly problems: readonly ShapeProblem["kind"][];
  readonly title: (context: ShapeContext) => Text;
  readonly related?: (context: ShapeContext) => readonly RelatedPlace[];
  readonly fixes?: (context: ShapeContext) => readonly Candidate[];
}

/** Explains a warning that the server sends beside its answer. */
export interface WarningRule extends RuleBase {
  readonly explains: "warning";
  /** Matches the server's text. */
  readonly message: RegExp;
  readonly title: (context: CauseContext) => Text;
  /** Where the cause of the warning stands, for those that name no path, or an inexact one. */
  readonly place?: (context: CauseContext) => FieldPath | undefined;
  readonly related?: (context: CauseContext) => readonly RelatedPlace[];
  readonly fixes?: (context: CauseContext) => readonly Candidate[];
}

/** How loudly advice is given: not at all, as a hint, or as a warning. */
export type AdviceLevel = "off" | "hint" | "warning";

/** Finds what is valid and will still hurt. */
export interface AdviceRule extends RuleBase {
  readonly explains: "advice";
  /** The level where no setting says otherwise: a warning for what can't work, a hint for what may hurt, off for matters of taste. */
  readonly level: AdviceLevel;
  readonly check: (context: AdviceContext) => readonly Advice[];
}

export interface Advice {
  /** Where in the manifest; the nearest written ancestor is underlined where the path is not written. */
  readonly path: FieldPath;
  readonly title: Text;
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Candidate[];
}

/** Explains one check of the Pod Security Standards. */
export interface PodSecurityRule extends RuleBase {
  readonly explains: "pod-security";
  /** Ids of the checks in k8s.io/pod-security-admission: the baseline and the restricted one of a family. */
  readonly checks: readonly string[];
  readonly title: (context: PodSecurityContext) => Text;
  /** What the pod, or its containers, would have to change. */
  readonly places: (context: PodSecurityContext) => readonly FieldPath[];
  readonly fixes?: (context: PodSecurityContext) => readonly Candidate[];
}

/** Explains what is said about the comments that silence other rules. */
export interface SuppressionRule extends RuleBase {
  readonly explains: "suppression";
}

/** What every rule may look at. */
export interface ManifestContext {
  readonly kind: Kind;
  readonly root: Node;
  readonly text: string;
  /** The document as plain values, as the server reads it. */
  readonly manifest: unknown;
  /** Path of the pod (or pod template) in the object: `[]` for a Pod, `["spec", "template"]` for a Deployment; absent without one. */
  readonly pod: FieldPath | undefined;
}

export interface CauseContext extends ManifestContext {
  readonly cause: Cause;
  readonly at: Location;
  /** The value that the server quotes as bad, if it does. */
  readonly badValue: string | undefined;
}

export interface ShapeContext extends ManifestContext {
  readonly problem: ShapeProblem;
  readonly at: Location;
}

export interface AdviceContext extends ManifestContext {
  /** The object after defaulting and admission, as plain values. */
  readonly effective: unknown;
  /** The pod, or the pod template, of `effective`; undefined for objects without one. Its lists begin with what is written. */
  readonly effectivePod: unknown;
}

export interface PodSecurityContext extends ManifestContext {
  readonly violation: PodSecurityViolation;
  /** The containers that the violation names; all of them where it names none. */
  readonly containers: readonly ContainerPlace[];
}

export interface RelatedPlace {
  readonly at: FieldPath | Span;
  readonly text: Text;
}

/** An edit that may mend a finding. Offered only when the engine, asked about the edited text, agrees. */
export interface Candidate {
  /** What the edit does, as a short imperative: `Rename to "containers"`. */
  readonly title: Text;
  readonly edits: readonly Edit[];
  /** Takes out what was written: offered behind everything that keeps it. */
  readonly isRemoval?: boolean;
}
