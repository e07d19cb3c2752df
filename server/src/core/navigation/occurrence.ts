import type { FieldPath } from "../document/field-path.js";
import type { Span } from "../document/node.js";
import type { ManifestObject } from "./manifest-object.js";
import type { Labels, Selector } from "./selector.js";

/** What a name in a manifest stands for. */
export type Subject =
  /** Known within one object's pod. */
  | { readonly kind: "volume" | "container" | "device-claim" }
  /** Known within one container; `container` is its field path. A Service's target port names no container. */
  | { readonly kind: "port" | "port-number"; readonly container: string | undefined }
  | { readonly kind: "variable"; readonly container: string }
  /** An object of its own, by kind. */
  | { readonly kind: "object"; readonly of: string }
  /** A key of a ConfigMap or Secret of the name `owner`. */
  | { readonly kind: "key"; readonly of: "ConfigMap" | "Secret"; readonly owner: string }
  /** One half of a label `key: value`. */
  | { readonly kind: "label"; readonly half: "key" | "value"; readonly key: string; readonly value: string };

/** One place of a document where a name is given or used. */
export interface Occurrence {
  readonly subject: Subject;
  readonly role: "definition" | "use";
  readonly name: string;
  /** The name alone, without quotes; offsets in the readable text. */
  readonly span: Span;
  /** The value that the name stands in. */
  readonly path: FieldPath;
  readonly object: ManifestObject;
  /** Of a definition that a selector may find: the labels of the pod that it belongs to. */
  readonly labels?: Labels;
  /** Of a use that goes through a selector: what the pods must be like. */
  readonly selector?: Selector;
}
