/**
 * What Kubernetes' API types are made of: the vocabulary of the generated field model.
 * The generator (`schemas/generator/`) writes values of these types, everything else reads them.
 */

/** Types whose value is one scalar (or, for `any`, whatever one likes). Named after what the API server's decoder wants. */
export type ScalarKind =
  | "string"
  | "boolean"
  /** A whole number from -2147483648 to 2147483647. */
  | "int32"
  /** A whole number from -2^63 to 2^63-1. */
  | "int64"
  /** `resource.Quantity`: text such as `500m` or `1Gi`, or a bare number. */
  | "quantity"
  /** `intstr.IntOrString`: an int32, or text. */
  | "int-or-string"
  /** `metav1.Time` or `metav1.MicroTime`: RFC 3339 text. */
  | "time"
  /** `[]byte`: base64 text. */
  | "bytes"
  /** Not looked into: `managedFields[].fieldsV1`, the items of a List. */
  | "any";

/** The type of one node of an object. */
export type FieldType =
  | { readonly kind: ScalarKind }
  /** An object of a named type: `model.types[type]`. */
  | { readonly kind: "object"; readonly type: string }
  | { readonly kind: "list"; readonly items: FieldType }
  /** Free keys (labels, limits, a ConfigMap's data), all values of one type. */
  | { readonly kind: "map"; readonly values: FieldType };

/** One field of an API type. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  /** Creation is refused without it: as OpenAPI says, and what validation adds to that. */
  readonly required: boolean;
  /** Name of the enumeration that the value (a list's items, a map's keys or values) belongs to. */
  readonly enumeration?: string;
  /** The value that defaulting gives when the field is left out, where it is always the same one. */
  readonly default?: unknown;
  /** For a list whose items have an identity: the fields that together make it. */
  readonly listKeys?: readonly string[];
  readonly deprecated?: boolean;
  /** The feature gate that the field stands behind; `model.gates` knows its history. */
  readonly gate?: string;
  /** Written by the server, its controllers or the kubelet: accepted in a manifest, pointless there. */
  readonly serverSet?: boolean;
  /** Only one field of the type with the same `choice` may be set: volume sources, probe mechanisms, `value` and `valueFrom`. */
  readonly choice?: string;
}

/** An API type, e.g. `Container`, with its fields in Kubernetes' own order. */
export interface ObjectType {
  readonly name: string;
  readonly fields: readonly Field[];
}

/** Values that a field may take, e.g. of `PullPolicy`. */
export interface Enumeration {
  readonly name: string;
  /** Any other value is refused; where false, these are merely the known ones. */
  readonly closed: boolean;
  readonly values: readonly string[];
  /** Values that need a feature gate, with its name. */
  readonly gates?: Readonly<Record<string, string>>;
}

/** One step of a feature gate's history. */
export interface GateStage {
  /** Kubernetes minor version, e.g. `1.34`. */
  readonly version: string;
  readonly stage: "alpha" | "beta" | "stable" | "deprecated";
  readonly enabled: boolean;
}

/** A kind that the engine judges. */
export interface Kind {
  readonly apiVersion: string;
  readonly kind: string;
  /** Name of its type in the model; equals `kind`. */
  readonly type: string;
  readonly namespaced: boolean;
  /** Plural resource name, e.g. `pods`. */
  readonly resource: string;
  /** `po`, `deploy`, …, as kubectl takes them. */
  readonly shortNames: readonly string[];
}

/** The whole generated model. */
export interface FieldModel {
  /** Version of the Kubernetes module that the model was made from, e.g. `1.36.3`. */
  readonly kubernetesVersion: string;
  readonly kinds: readonly Kind[];
  readonly types: Readonly<Record<string, ObjectType>>;
  readonly enumerations: Readonly<Record<string, Enumeration>>;
  readonly gates: Readonly<Record<string, readonly GateStage[]>>;
}
