import type { PodResources } from "../engine/contract.js";
import type { ContainerAmounts } from "./pod-amounts.js";
import { podPeak } from "./pod-total.js";

const guaranteed = -997;
const bestEffort = 1000;

/** What the out-of-memory score of a container is computed from, amounts in bytes. */
export interface OomSource {
  readonly qosClass: PodResources["qosClass"];
  readonly containers: readonly ContainerAmounts[];
  /** The pod's own memory request, where it has one. */
  readonly podRequest: number | undefined;
  /** `priorityClassName` is `system-node-critical`. */
  readonly isNodeCritical: boolean;
}

/**
 * How likely the kernel kills each container when its node runs out of memory: from -997 (last) to 1000 (first). As
 * `GetContainerOOMScoreAdjust` (pkg/kubelet/qos) computes it, with integer division as in Go; `capacity` is the node's memory in bytes.
 */
export function oomScores(source: OomSource, capacity: number): ReadonlyMap<string, number> {
  return new Map(source.containers.map((container) => [container.name, oomScore(source, container, capacity)]));
}

function oomScore(source: OomSource, container: ContainerAmounts, capacity: number): number {
  if (source.isNodeCritical || source.qosClass === "Guaranteed") return guaranteed;
  if (source.qosClass === "BestEffort") return bestEffort;
  const share = spareShare(source);
  const scoreOf = (request: number): number => bestEffort - Math.trunc((1000 * (request + share)) / capacity);
  const own = scoreOf(memoryRequest(container));
  const mains = source.containers.filter(({ role }) => role === "main").map(memoryRequest);
  const score = container.role === "sidecar" ? Math.min(own, scoreOf(Math.min(...mains))) : own;
  if (score < bestEffort + guaranteed) return bestEffort + guaranteed;
  return score === bestEffort ? bestEffort - 1 : score;
}

/** What the pod asks for beyond its containers is divided among all of them. */
function spareShare({ containers, podRequest }: OomSource): number {
  if (podRequest === undefined || podRequest === 0) return 0;
  return Math.trunc((podRequest - podPeak(containers, memoryRequest).value) / containers.length);
}

function memoryRequest({ requests }: ContainerAmounts): number {
  return requests.get("memory")?.value ?? 0;
}
