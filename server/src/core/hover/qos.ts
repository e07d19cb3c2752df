import { amountOf, parseQuantity } from "../quantity/quantity.js";
import { isPlain, listOf, property, textOf, type Plain } from "./pod-view.js";

/** Why a container (or the pod's own budget) keeps the pod from being Guaranteed. */
export interface QosGap {
  /** Undefined for the pod's own budget. */
  readonly container: string | undefined;
  readonly resource: "cpu" | "memory";
  /** `missing`: no limit; `unequal`: a request that is not the limit. */
  readonly problem: "missing" | "unequal";
}

/**
 * What keeps a pod from the class Guaranteed, as `ComputePodQOS` (k8s.io/kubernetes/pkg/apis/core/v1/helper/qos) reckons: the pod's
 * own requests and limits where it has any, else those of all its containers. The class itself comes from the engine.
 */
export function gapsToGuaranteed(spec: Plain): readonly QosGap[] {
  const own = property(spec, "resources");
  if (hasAny(own)) return gapsOf(undefined, own);
  const containers = [...listOf(spec["initContainers"]), ...listOf(spec["containers"])];
  return containers.flatMap((container) => gapsOf(textOf(property(container, "name")) ?? "", property(container, "resources")));
}

function gapsOf(container: string | undefined, resources: unknown): readonly QosGap[] {
  return (["cpu", "memory"] as const).flatMap((resource): readonly QosGap[] => {
    const limit = amountAt(resources, "limits", resource);
    const request = amountAt(resources, "requests", resource);
    if (limit === 0) return [{ container, resource, problem: "missing" }];
    return request === limit ? [] : [{ container, resource, problem: "unequal" }];
  });
}

function hasAny(resources: unknown): boolean {
  return [property(resources, "limits"), property(resources, "requests")].some((half) => isPlain(half) && Object.keys(half).length !== 0);
}

/** Zero counts as absent. */
function amountAt(resources: unknown, half: string, resource: string): number {
  const value = property(property(resources, half), resource);
  const quantity = typeof value === "string" || typeof value === "number" ? parseQuantity(value) : undefined;
  return quantity === undefined ? 0 : amountOf(quantity);
}
