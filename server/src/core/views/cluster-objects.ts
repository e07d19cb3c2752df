import type { Structure } from "../analysis/structure.js";
import type { Review } from "../engine/contract.js";

/** One object of a document, as it can be sent to a cluster. */
export interface ClusterObject {
  /** The manifest as written, YAML or JSON; an item of a List as JSON. */
  readonly manifest: string;
  readonly apiVersion: string;
  readonly kind: string;
  readonly name?: string;
  readonly namespace?: string;
  /** What the engine makes of it, as far as that got; absent where it could not be decoded. */
  readonly offline?: unknown;
}

/** The objects of a document: one, or the items of a List. Empty where the document is no object that can be named. */
export function clusterObjects(structure: Structure, review: Review | undefined): readonly ClusterObject[] {
  const { identity, value, text } = structure;
  if (identity.state !== "manifest" || 0 < structure.yaml.problems.length) return [];
  const items = fieldsOf(value)["items"];
  if (identity.meant === undefined && Array.isArray(items)) {
    return items.flatMap((item, index) => clusterObject(JSON.stringify(item), item, review?.items?.[index]));
  }
  return clusterObject(text, value, review);
}

function clusterObject(manifest: string, value: unknown, review: Review | undefined): readonly ClusterObject[] {
  const { apiVersion, kind, metadata } = fieldsOf(value);
  const { name, namespace } = fieldsOf(metadata);
  if (typeof apiVersion !== "string" || typeof kind !== "string") return [];
  return [
    {
      manifest,
      apiVersion,
      kind,
      ...(typeof name === "string" && { name }),
      ...(typeof namespace === "string" && { namespace }),
      ...(review?.object !== undefined && { offline: review.object }),
    },
  ];
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {};
}
