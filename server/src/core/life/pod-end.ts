import { leastGracePeriod, type Interval } from "../probes/probe-timing.js";
import { hookTime } from "./container-course.js";
import { moment } from "./interval.js";
import type { ContainerLife, PodLife } from "./pod-life.js";

/** What happens to a container when its pod is deleted, in seconds since then. */
export interface ContainerEnd {
  readonly name: string;
  readonly preStop?: Interval;
  /** SIGTERM is sent: after the hook and, for a sidecar, when all that it serves has ended. */
  readonly terminated: Interval;
  /** SIGKILL, if the process has not ended before. */
  readonly killed: Interval;
}

/**
 * The end of a pod: hooks of all containers run at once, main containers get SIGTERM after theirs, sidecars when the main
 * containers and the sidecars started after them have ended (`newTerminationOrdering`, pkg/kubelet/kuberuntime).
 * `stopsWithin` is how long a process takes from SIGTERM to its end.
 */
export function podEnd({ gracePeriod, containers }: PodLife, stopsWithin: number): readonly ContainerEnd[] {
  const running = containers.filter(({ role }) => role !== "init");
  const mains = running.filter(({ role }) => role === "main").map((container) => endOf(container, moment(0), gracePeriod));
  let waited = endOfAll(mains, stopsWithin);
  const sidecars: ContainerEnd[] = [];
  for (const sidecar of running.filter(({ role }) => role === "sidecar").reverse()) {
    const end = endOf(sidecar, waited, gracePeriod);
    sidecars.push(end);
    waited = endOfAll([end], stopsWithin);
  }
  return [...mains, ...sidecars];
}

function endOf(container: ContainerLife, turn: Interval, gracePeriod: number): ContainerEnd {
  const hook = hookTime(container.preStop, gracePeriod);
  const terminated = {
    least: Math.min(Math.max(hook.least, turn.least), Math.max(gracePeriod, hook.least)),
    most: Math.min(Math.max(hook.most, turn.most), Math.max(gracePeriod, hook.most)),
  };
  return {
    name: container.name,
    ...(container.preStop && { preStop: hook }),
    terminated,
    killed: {
      least: Math.max(gracePeriod, terminated.least + leastGracePeriod),
      most: Math.max(gracePeriod, terminated.most + leastGracePeriod),
    },
  };
}

function endOfAll(ends: readonly ContainerEnd[], stopsWithin: number): Interval {
  const ended = ends.map(({ terminated, killed }) => ({
    least: Math.min(terminated.least + stopsWithin, killed.least),
    most: Math.min(terminated.most + stopsWithin, killed.most),
  }));
  return { least: Math.max(0, ...ended.map(({ least }) => least)), most: Math.max(0, ...ended.map(({ most }) => most)) };
}
