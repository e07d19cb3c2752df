import type { FieldPath } from "../document/field-path.js";
import { plainAt } from "../document/plain-value.js";
import type { AdviceContext } from "../rules/rule.js";
import { effectiveContainers, type EffectiveContainer } from "./effective-containers.js";

export interface EffectiveProbe {
  readonly kind: "livenessProbe" | "readinessProbe" | "startupProbe";
  readonly path: FieldPath;
  readonly container: EffectiveContainer;
  /** With every default filled in. */
  readonly value: unknown;
}

/** Every probe of every container. */
export function effectiveProbes(context: AdviceContext): readonly EffectiveProbe[] {
  return effectiveContainers(context).flatMap((container) =>
    (["livenessProbe", "readinessProbe", "startupProbe"] as const).flatMap((kind) => {
      const value = plainAt(container.value, [kind]);
      return value === undefined ? [] : [{ kind, path: [...container.path, kind], container, value }];
    }),
  );
}
