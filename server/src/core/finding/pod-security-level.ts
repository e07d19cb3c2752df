import type { Structure } from "../analysis/structure.js";
import { plainAt, plainText } from "../document/plain-value.js";
import type { PodSecurityLevel } from "../engine/contract.js";

const levels: readonly string[] = ["privileged", "baseline", "restricted"];

/**
 * The Pod Security Standard that a Namespace of the same file asks of a document: the label `enforce`, else `warn`. Undefined where
 * none of them is the document's namespace, or says anything.
 */
export function podSecurityLevelFor(structure: Structure, neighbours: readonly Structure[]): PodSecurityLevel | undefined {
  const namespace = plainText(structure.value, ["metadata", "namespace"]) ?? "default";
  for (const { value } of neighbours) {
    if (plainAt(value, ["kind"]) !== "Namespace" || plainAt(value, ["metadata", "name"]) !== namespace) continue;
    for (const mode of ["enforce", "warn"]) {
      const level = plainText(value, ["metadata", "labels", `pod-security.kubernetes.io/${mode}`]);
      if (level !== undefined && levels.includes(level)) return level as PodSecurityLevel;
    }
  }
  return undefined;
}
