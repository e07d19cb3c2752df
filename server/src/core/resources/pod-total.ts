import type { ContainerAmounts } from "./pod-amounts.js";

/** What a pod needs of one resource at its peak, and when that is. */
export interface PodPeak {
  readonly value: number;
  /** The init container while which the pod needs most; undefined when the containers together need as much or more. */
  readonly initContainer: string | undefined;
}

/**
 * What the containers need of a resource together: containers and sidecars run side by side, init containers alone with the
 * sidecars started before them. As `AggregateContainerRequests` (k8s.io/component-helpers/resource) adds it up.
 */
export function podPeak(containers: readonly ContainerAmounts[], amountOf: (container: ContainerAmounts) => number): PodPeak {
  let sidecars = 0;
  let peak: PodPeak = { value: 0, initContainer: undefined };
  for (const container of containers.filter(({ role }) => role !== "main")) {
    const value = sidecars + amountOf(container);
    if (container.role === "sidecar") sidecars = value;
    else if (peak.value < value) peak = { value, initContainer: container.name };
  }
  const together = containers.filter(({ role }) => role === "main").reduce((sum, container) => sum + amountOf(container), sidecars);
  return peak.value <= together ? { value: together, initContainer: undefined } : peak;
}
