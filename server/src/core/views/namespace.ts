import type { Structure } from "../analysis/structure.js";
import { fieldsOf, textOf } from "../pod/pod-object.js";

/** Kinds of the field model that stand in no namespace. */
const clusterScoped: readonly string[] = ["Namespace", "PersistentVolume"];

/** The namespace in which a manifest's object would be created: its own, or `default`; undefined for what stands in none. */
export function namespaceOf({ identity, value }: Structure): string | undefined {
  const kind = identity.state === "manifest" ? (identity.meant?.kind ?? identity.kind) : undefined;
  if (kind === undefined || clusterScoped.includes(kind)) return undefined;
  return textOf(fieldsOf(fieldsOf(value)["metadata"])["namespace"]) ?? "default";
}
