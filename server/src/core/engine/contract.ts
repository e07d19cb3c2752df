/**
 * What the engine is asked and what it answers. The engine is the API server's own Go code (see `apiserver/`),
 * so this file is the whole boundary between Kubernetes and everything that a person sees.
 * The Go twin of these types is `apiserver/engine/contract.go`; a test holds the two together.
 */

/**
 * Stages of `create` that change an object, in the order in which they run.
 * - `decoding`: what Go writes in its own form (`1024Mi` as `1Gi`) or always (`resources: {}`)
 * - `controller`: what a controller adds to the template of the pod that it makes
 * - `static-pod`: what the kubelet adds to a file of its manifest folder
 * - `request`: the namespace of the request, the name made from `generateName`
 * - `allocation`: the addresses and node ports of a Service
 * A stage may occur twice: a stored object is defaulted once more when it is read.
 */
export type Layer =
  | "decoding"
  | "defaulting"
  | "conversion"
  | "controller"
  | "static-pod"
  | "request"
  | "limit-range"
  | "service-account"
  | "priority"
  | "tolerations"
  | "storage-protection"
  | "allocation"
  | "strategy";

/** One value that a stage added, replaced or removed. Paths are Kubernetes field paths: `spec.containers[0].image`. */
export interface Change {
  readonly op: "add" | "replace" | "remove";
  readonly path: string;
  /** The new value; absent for `remove`. An added object or list is one change, with its whole value. */
  readonly value?: unknown;
  /** The value before; absent for `add`. */
  readonly was?: unknown;
}

export interface LayerChanges {
  readonly layer: Layer;
  readonly changes: readonly Change[];
}

/** One reason for a refusal, in the server's words: an entry of `Status.details.causes`, one decoding error, or what admission says. */
export interface Cause {
  /**
   * `FieldValueRequired`, `FieldValueInvalid`, …; for decoding errors `UnknownField`, `DuplicateField`, `TypeMismatch`,
   * `InvalidYAML`, `MissingKind`, `MissingVersion`, `BadRequest`; for admission `Forbidden`; for 413 `RequestEntityTooLarge`.
   */
  readonly reason: string;
  /**
   * The server's field path, verbatim, and found by the engine where the server's text has none or an inexact one
   * (`TypeMismatch`, `Forbidden`); empty if there is none.
   */
  readonly field: string;
  readonly message: string;
}

/** What the answer took for granted because only a cluster knows it. */
export type Assumption =
  | "namespace-exists"
  | "service-account-exists"
  | "service-account-has-no-pull-secrets"
  | "priority-class-unknown"
  | "runtime-class-exists"
  | "no-limit-range"
  | "no-quota"
  | "quota-use-as-stated"
  | "no-webhooks"
  | "privileged-allowed"
  | "generated-values"
  | "single-stack-network"
  | "no-default-storage-class";

export type PodSecurityLevel = "privileged" | "baseline" | "restricted";

/** A file of the kubelet's manifest folder, and the node that the kubelet runs on. */
export interface StaticPodOptions {
  readonly nodeName: string;
  readonly path: string;
}

export interface ReviewOptions {
  /** Also fill `object` and `layers` (and `made`); leaving it out answers two to four times as fast. */
  readonly explain?: boolean;
  /** Also fill `object` if it is accepted, and nothing else of what `explain` fills: in two thirds of the time. */
  readonly object?: boolean;
  /** Judge the pod or the template by a Pod Security Standard; a violation is in `podSecurity`, not in `causes`. */
  readonly podSecurity?: PodSecurityLevel;
  /** Review as the kubelet reads a file of its manifest folder, instead of as the API server does. */
  readonly staticPod?: StaticPodOptions;
  /** Manifests (YAML text) of LimitRanges that the namespace is supposed to have. */
  readonly limitRanges?: readonly string[];
  /** Manifests (YAML text) of ResourceQuotas that the namespace is supposed to have; in use is what their status says, else nothing. */
  readonly resourceQuotas?: readonly string[];
}

/** A document in the form in which a client sends it. */
export interface SentManifest {
  readonly manifest: string;
  /** YAML unless it is said to be JSON, which is read in half the time; its keys are sorted, for errors are told in their order. */
  readonly contentType?: "application/json";
}

/**
 * A question to the engine. `review` judges one document; `toJSON` shows how the server reads the YAML; `configure`, asked
 * before anything else, makes the whole engine behave as another minor version does (1.33 to 1.36).
 */
export type EngineRequest =
  | ({ readonly op: "review"; readonly options?: ReviewOptions } & SentManifest)
  | { readonly op: "toJSON"; readonly manifest: string }
  | { readonly op: "kinds" }
  | { readonly op: "configure"; readonly kubernetesVersion: string };

export interface PodSecurityViolation {
  /** The check's id in k8s.io/pod-security-admission, e.g. `allowPrivilegeEscalation`. */
  readonly check: string;
  readonly reason: string;
  readonly detail: string;
}

/** Effective resources of a pod, as k8s.io/component-helpers/resource computes them (init containers and sidecars included). */
export interface PodResources {
  readonly qosClass: "Guaranteed" | "Burstable" | "BestEffort";
  /** Resource name to canonical quantity. */
  readonly requests: Readonly<Record<string, string>>;
  readonly limits: Readonly<Record<string, string>>;
}

/** What a ResourceQuota that counts an object has left for it. */
export interface QuotaUse {
  readonly name: string;
  readonly resources: readonly QuotaResource[];
}

/** One amount of a ResourceQuota, in canonical quantities. */
export interface QuotaResource {
  /** As the quota names it: `requests.cpu`, `pods`, `count/deployments.apps`. */
  readonly name: string;
  readonly hard: string;
  /** In use before. */
  readonly used: string;
  readonly requested: string;
  /** What is left afterwards; negative where the quota is exceeded. */
  readonly left: string;
}

/**
 * The API server's answer to `create` with dryRun=All and fieldValidation=Strict.
 * - 201 accepted · 400 not decodable · 403 refused by admission · 422 refused by validation
 * - 404 the apiVersion is not served (`served` names the ones that are) or the kind is not one that the engine judges (`served` empty)
 * - 413 the document is larger than the server reads (3 MiB)
 */
export interface Review {
  readonly status: 201 | 400 | 403 | 404 | 413 | 422;
  readonly apiVersion: string;
  readonly kind: string;
  /** For 404: the served apiVersions of this kind (matched without regard to case), best first. */
  readonly served?: readonly string[];
  /** For 404: the kind is a known kind of a known group, spelt correctly or not; the correct spelling. */
  readonly servedKind?: string;
  /** `Status.message` of a refusal, verbatim. */
  readonly message?: string;
  readonly causes: readonly Cause[];
  readonly warnings: readonly string[];
  readonly podSecurity?: readonly PodSecurityViolation[];
  /** The object as a dry run returns it, without uid, creationTimestamp and managedFields. With a refusal: as far as it got. */
  readonly object?: unknown;
  readonly layers?: readonly LayerChanges[];
  readonly assumptions?: readonly Assumption[];
  /** Of a Pod, or of the pod that a template would make. */
  readonly resources?: PodResources;
  /** Of the ResourceQuotas in the options, those that count this object. */
  readonly quotas?: readonly QuotaUse[];
  /** What this object's controller makes of it (CronJob → Job → Pod, Deployment → Pod), or the mirror pod of a static pod, reviewed in turn. */
  readonly made?: Review;
  /** For `kind: List`: one review an item, in order; the list's own status is that of the first refusal. */
  readonly items?: readonly Review[];
}

export interface ConvertedYaml {
  readonly json?: unknown;
  /** go-yaml's error, verbatim, e.g. `yaml: line 2: mapping values are not allowed in this context`. */
  readonly error?: string;
}

export interface ServedKind {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespaced: boolean;
}

/** The answer to `configure`: the version now in force. */
export interface Configured {
  readonly kubernetesVersion: string;
}

/** An answer that the engine could not give: Go panicked (recovered inside), or the request was not understood. */
export interface EngineFailure {
  readonly failure: string;
}
