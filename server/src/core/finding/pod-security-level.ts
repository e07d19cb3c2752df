import type { Structure } from "../analysis/structure.js";
import { plainAt, plainText } from "../document/plain-value.js";
import type { PodSecurityLevel } from "../engine/contract.js";

/** Pod Security Standards by the namespace that asks for them. */
export type NamespaceLevels = ReadonlyMap<string, PodSecurityLevel>;

/** What every label about Pod Security begins with: a text without it says nothing about it. */
export const podSecurityPrefix = "pod-security.kubernetes.io/";

const levels: readonly string[] = ["privileged", "baseline", "restricted"];

/** The standards that the Namespaces among these documents ask for: by the label `enforce`, else `warn`. */
export function namespaceLevels(structures: readonly Structure[]): NamespaceLevels {
  const found = new Map<string, PodSecurityLevel>();
  for (const { value } of structures) {
    const name = plainAt(value, ["kind"]) === "Namespace" ? plainText(value, ["metadata", "name"]) : undefined;
    const asked = ["enforce", "warn"].map((mode) => plainText(value, ["metadata", "labels", `${podSecurityPrefix}${mode}`]));
    const level = asked.find((label) => label !== undefined && levels.includes(label));
    if (name !== undefined && level !== undefined) found.set(name, level as PodSecurityLevel);
  }
  return found;
}

/** The standard for a document, by its namespace; undefined where none of the file's Namespaces asks for one. */
export function podSecurityLevelFor(structure: Structure, byNamespace: NamespaceLevels): PodSecurityLevel | undefined {
  if (byNamespace.size === 0) return undefined;
  return byNamespace.get(plainText(structure.value, ["metadata", "namespace"]) ?? "default");
}
