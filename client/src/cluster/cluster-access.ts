import type { FieldPath } from "../../../server/src/core/document/field-path.js";
import type { ClusterObject } from "../../../server/src/protocol.js";
import type { Fields } from "./generated-values.js";
import type { ClusterProblem } from "./problem.js";

/** What speaks to clusters: a bundle of its own, loaded when somebody asks for one. Nothing rejects. */
export interface ClusterAccess {
  /** The contexts of the kubeconfig that kubectl would use, the current one first. */
  readonly contexts: () => Outcome<readonly ClusterContext[]>;
  /** What the cluster would make of the objects, without making them. */
  readonly dryRun: AskCluster;
  /** The objects as the cluster has them. */
  readonly liveObjects: AskCluster;
  /** The cluster's nodes. */
  readonly nodes: (context: string, signal: AbortSignal) => Promise<Outcome<readonly Fields[]>>;
  readonly objectText: (objects: readonly unknown[]) => ObjectText;
}

export type AskCluster = (
  context: string,
  objects: readonly ClusterObject[],
  signal: AbortSignal,
) => Promise<Outcome<readonly ClusterAnswer[]>>;

export type Outcome<Value> = { readonly value: Value } | { readonly problem: ClusterProblem };

export interface ClusterContext {
  readonly name: string;
  readonly cluster: string;
  readonly namespace: string | undefined;
  readonly isCurrent: boolean;
}

/** What a cluster has to say about one object. */
export interface ClusterAnswer {
  readonly object: Fields;
  /** How a dry run was made: as a new object, or, where it exists already, as a change of it. */
  readonly by: "create" | "apply" | "get";
  /** The cluster's minor version such as `1.34`, where it says so. */
  readonly version: string | undefined;
}

/** Objects as YAML text, one document each. */
export interface ObjectText {
  readonly text: string;
  /** The line, from 0, on which the value at `path` of one of the objects stands, or the nearest value around it. */
  readonly lineOf: (object: number, path: FieldPath) => number;
}
