import { fieldsOf, listOf, textOf } from "../pod/pod-object.js";
import { amountMap, type Amount } from "./pod-amounts.js";

/** A node as the scheduler sees it: what it has for pods. */
export interface NodeSize {
  readonly name: string;
  readonly allocatable: ReadonlyMap<string, Amount>;
}

/** Nodes as settings say them, `{ "name": "small", "cpu": "2", "memory": "4Gi" }`; whatever is none is left out. */
export function nodeSizes(settings: unknown): readonly NodeSize[] {
  return listOf(settings).flatMap((setting) => {
    const { name, ...quantities } = fieldsOf(setting);
    const allocatable = amountMap(quantities);
    return allocatable.size === 0 ? [] : [{ name: textOf(name) ?? "", allocatable }];
  });
}

/** How a pod fits onto an empty node. */
export interface NodeFit {
  /** Resources of which the node has less than the pod requests; with any, the pod stays Pending. */
  readonly lacking: readonly string[];
  /** How many such pods the node takes. */
  readonly copies: number;
  /** The resource, or `pods`, that allows no further copy. */
  readonly limitedBy: string;
}

/** Pods on one node unless the kubelet is told otherwise (`maxPods`, pkg/kubelet/apis/config/v1beta1). */
export const mostPods = 110;

/** The scheduler's NodeResourcesFit: what is requested counts, limits don't. */
export function nodeFit(requests: ReadonlyMap<string, Amount>, { allocatable }: NodeSize): NodeFit {
  const lacking: string[] = [];
  let copies = Math.min(mostPods, allocatable.get("pods")?.value ?? mostPods);
  let limitedBy = "pods";
  for (const [resource, { value }] of requests) {
    if (value <= 0) continue;
    const has = allocatable.get(resource)?.value ?? 0;
    if (has < value) lacking.push(resource);
    const possible = Math.floor(has / value + 1e-9);
    if (copies <= possible) continue;
    copies = possible;
    limitedBy = resource;
  }
  return { lacking, copies, limitedBy };
}
