import { probeTiming, leastGracePeriod, type Interval } from "../probes/probe-timing.js";
import { after, latest, moment } from "./interval.js";
import type { ContainerLife, PreStop, ProbeLife } from "./pod-life.js";

/** What the reader supposes a container to do, in seconds after its start. */
export interface Supposition {
  /** Of an init container: how long it runs. */
  readonly runsFor: number;
  /** From then on it answers well to every check. */
  readonly answersAfter: number;
  readonly fault?: Fault;
}

export interface Fault {
  /** It no longer answers, answers wrongly at once, or ends with an error. */
  readonly kind: "hangs" | "errors" | "exits";
  readonly after: number;
}

/** When things happen to a container, in seconds since the pod came to its node; what does not happen is absent. */
export interface ContainerCourse {
  readonly start: Interval;
  /** It counts as started: its startup probe has succeeded, or it has none. */
  readonly started?: Interval;
  /** The startup probe gives up. With `started` too, either may happen. */
  readonly startupFailed?: Interval;
  readonly ready?: Interval;
  readonly fault?: Interval;
  /** The readiness probe has noticed the fault: Services send nothing any more. */
  readonly unready?: Interval;
  /** The liveness probe has noticed the fault. */
  readonly livenessFailed?: Interval;
  /** The kubelet sends SIGTERM, after the preStop hook; SIGKILL follows at the end of the grace period. */
  readonly terminated?: Interval;
  readonly killed?: Interval;
  /** The process has ended: by itself, or because of a probe. */
  readonly ended?: Interval;
  readonly restarted?: Interval;
  /** What happens after the restart, if all goes well then. */
  readonly again?: ContainerCourse;
}

/** What happens to a container that starts within `start`. */
export function containerCourse(container: ContainerLife, supposed: Supposition, start: Interval): ContainerCourse {
  const course = firstCourse(container, supposed, start);
  if (course.restarted === undefined || supposed.fault === undefined) return course;
  const { fault: _, ...mended } = supposed;
  return { ...course, again: firstCourse(container, mended, course.restarted) };
}

function firstCourse(container: ContainerLife, supposed: Supposition, start: Interval): ContainerCourse {
  if (container.role === "init") return { start, ended: after(start, supposed.runsFor) };
  const { started, startupFailed } = startupOf(container.startup, supposed, start);
  if (started === undefined && startupFailed !== undefined && container.startup !== undefined) {
    return { start, startupFailed, ...endBy(container, container.startup, startupFailed, "hangs") };
  }
  const begun = started ?? start;
  const ready = readyOf(container.readiness, supposed, start, begun);
  return {
    start,
    started: begun,
    ...(startupFailed && { startupFailed }),
    ready,
    ...(supposed.fault && faultOf(container, supposed.fault, start, begun)),
  };
}

/**
 * A check succeeds when it starts after the container answers. Until then checks fail, every period or, where they time out, every
 * timeout if that is longer; after `failureThreshold` of them the container is killed.
 */
function startupOf(
  probe: ProbeLife | undefined, { answersAfter }: Supposition, start: Interval,
): Pick<ContainerCourse, "started" | "startupFailed"> {
  if (probe === undefined) return { started: start };
  const { hungPeriod, failedSinceStart } = probeTiming(probe);
  const { initialDelaySeconds: delay, periodSeconds: period } = probe;
  const earliestLastCheck = delay + (probe.failureThreshold - 1) * period;
  const latestLastCheck = delay + period + (probe.failureThreshold - 1) * hungPeriod;
  const succeeds = successAfter(probe, hungPeriod, answersAfter);
  const inTime = { least: succeeds.least, most: Math.min(succeeds.most, latestLastCheck) };
  return {
    ...(answersAfter <= latestLastCheck && { started: after(start, inTime) }),
    ...(earliestLastCheck < answersAfter && { startupFailed: after(start, failedSinceStart) }),
  };
}

/** When the first check succeeds, in seconds after the start of a container that answers from `answersAfter` on. */
function successAfter({ initialDelaySeconds: delay, periodSeconds: period }: ProbeLife, hungPeriod: number, answersAfter: number): Interval {
  if (answersAfter <= delay) return { least: delay, most: delay + period };
  return { least: answersAfter, most: Math.max(delay + period, answersAfter + hungPeriod) };
}

/** Readiness is checked from when the container counts as started, and after the probe's own delay since its start. */
function readyOf(probe: ProbeLife | undefined, { answersAfter }: Supposition, start: Interval, begun: Interval): Interval {
  if (probe === undefined) return begun;
  const { hungPeriod } = probeTiming(probe);
  const first = latest(begun, after(start, successAfter(probe, hungPeriod, answersAfter).least));
  const { periodSeconds: period } = probe;
  const isAnswering = answersAfter <= probe.initialDelaySeconds;
  // More successes may follow at once, since the kubelet also checks whenever it syncs a pod that is not ready.
  return after(first, { least: 0, most: (isAnswering ? period : hungPeriod) + (probe.successThreshold - 1) * period });
}

function faultOf(
  container: ContainerLife, fault: Fault, start: Interval, begun: Interval,
): Partial<ContainerCourse> {
  const at = latest(after(start, fault.after), begun);
  if (fault.kind === "exits") return { fault: at, unready: at, ended: at, ...restartOf(container, at) };
  const unready = container.readiness && noticed(container.readiness, fault, at, start);
  const livenessFailed = container.liveness && noticed(container.liveness, fault, at, start);
  return {
    fault: at,
    ...(unready && { unready }),
    ...(livenessFailed && container.liveness && { livenessFailed, ...endBy(container, container.liveness, livenessFailed, fault.kind) }),
  };
}

/** A fault before the probe's first check is seen by that one at the earliest. */
function noticed(probe: ProbeLife, fault: Fault, at: Interval, start: Interval): Interval {
  const { failedAfterHang, failedAfterError } = probeTiming(probe);
  const checked = latest(at, after(start, probe.initialDelaySeconds));
  return after(checked, fault.kind === "hangs" ? failedAfterHang : failedAfterError);
}

/**
 * A failed probe ends the container: preStop hook, SIGTERM, and SIGKILL when the grace period is over. A process that hangs
 * is not expected to heed SIGTERM.
 */
function endBy(
  container: ContainerLife, { gracePeriod }: ProbeLife, failed: Interval, fault: "hangs" | "errors",
): Partial<ContainerCourse> {
  const hook = hookTime(container.preStop, gracePeriod);
  const terminated = after(failed, hook);
  const killed = { least: killTime(failed.least, hook.least, gracePeriod), most: killTime(failed.most, hook.most, gracePeriod) };
  const ended = fault === "hangs" ? killed : { least: terminated.least, most: killed.most };
  return { terminated, killed, ended, ...restartOf(container, ended) };
}

/** However long the hook took, at least two seconds are left between SIGTERM and SIGKILL. */
function killTime(failed: number, hook: number, gracePeriod: number): number {
  return failed + Math.max(gracePeriod, hook + leastGracePeriod);
}

/** Time that the preStop hook takes of the grace period. */
export function hookTime(preStop: PreStop | undefined, gracePeriod: number): Interval {
  if (preStop === undefined) return moment(0);
  return preStop.kind === "sleep" ? moment(Math.min(preStop.seconds, gracePeriod)) : { least: 0, most: gracePeriod };
}

/** The first restart comes at once; the waits that follow are `restartWaits`. */
function restartOf({ restartPolicy }: ContainerLife, ended: Interval): Partial<ContainerCourse> {
  return restartPolicy === "Never" ? {} : { restarted: ended };
}
