import type { FieldPath } from "../document/field-path.js";
import { plainList, plainText } from "../document/plain-value.js";
import type { AdviceContext } from "../rules/rule.js";

/** A container as it will be, and where it stands in the manifest. */
export interface EffectiveContainer {
  readonly path: FieldPath;
  readonly list: "initContainers" | "containers";
  readonly name: string;
  /** With every default filled in. */
  readonly value: unknown;
  /** It starts before the others, stays, and ends after them: an init container with `restartPolicy: Always`. */
  readonly isSidecar: boolean;
}

/** Containers and init containers of the pod. */
export function effectiveContainers({ pod, effectivePod }: AdviceContext): readonly EffectiveContainer[] {
  if (pod === undefined) return [];
  return (["initContainers", "containers"] as const).flatMap((list) =>
    plainList(effectivePod, ["spec", list]).map((value, index) => ({
      path: [...pod, "spec", list, index],
      list,
      name: plainText(value, ["name"]) ?? "",
      value,
      isSidecar: list === "initContainers" && plainText(value, ["restartPolicy"]) === "Always",
    })),
  );
}

/** Those that run as long as the pod does. */
export function runningContainers(context: AdviceContext): readonly EffectiveContainer[] {
  return effectiveContainers(context).filter(({ list, isSidecar }) => list === "containers" || isSidecar);
}
