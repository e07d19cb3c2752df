/**
 * When the kubelet checks a container and when it acts, computed from a probe's parameters. The source of every bound is
 * k8s.io/kubernetes/pkg/kubelet/prober, `worker.run` and `worker.doProbe`: a worker ticks every `periodSeconds` from when the pod
 * came to the node, in no step with the container's start, runs one check at a time, and counts results in a row.
 * - A tick that comes while a check runs is kept, and the next check then follows at once; of several, one is kept.
 * - As long as a container is not ready, its readiness is checked besides whenever the kubelet syncs the pod (`UpdatePodStatus`), and
 *   the next tick comes one period after that. Nobody can say when it syncs, so successes may follow each other at any distance up to
 *   a period. A container that is ready, and the other two kinds of probes, are checked at ticks alone.
 * - `initialDelaySeconds` counts from the container's start; ticks before that pass without a check.
 * Not included: the moment that the kubelet takes to act, and the wait of a random part of the period, before its first tick, of a
 * worker that begins less than a period after the kubelet itself (`worker.run`).
 */

/** The five parameters with the defaults filled in, in seconds and times. */
export interface ProbeParameters {
  readonly initialDelaySeconds: number;
  readonly periodSeconds: number;
  readonly timeoutSeconds: number;
  readonly successThreshold: number;
  readonly failureThreshold: number;
}

/** Seconds, both ends possible. */
export interface Interval {
  readonly least: number;
  readonly most: number;
}

export interface ProbeTiming {
  /** From the start of the container to the first check, where no startup probe holds it back. */
  readonly firstCheck: Interval;
  /** From one check to the next while checks time out: a check that takes longer than the period delays the next one. */
  readonly hungPeriod: number;
  /** From when the program stops answering to the failure being declared: every check runs into its timeout. */
  readonly failedAfterHang: Interval;
  /** From when the program starts to answer wrongly at once (status 500, connection refused) to the failure being declared. */
  readonly failedAfterError: Interval;
  /** From the start of the container to the failure being declared, for a program that never gets ready. */
  readonly failedSinceStart: Interval;
  /**
   * From when the program answers well again to the probe counting as successful. A check that was under way either is answered now
   * or runs into its timeout first; then come `successThreshold` checks, at most a period apart.
   */
  readonly recovered: Interval;
}

/** What `SetDefaults_Probe` (pkg/apis/core/v1/defaults.go) fills in; a zero counts as left out. */
export const probeDefaults: ProbeParameters = {
  initialDelaySeconds: 0,
  periodSeconds: 10,
  timeoutSeconds: 1,
  successThreshold: 1,
  failureThreshold: 3,
};

/** The parameters of a probe as an object has them, with the defaults for what is missing, zero or no number. */
export function probeParameters(probe: unknown): ProbeParameters {
  const given = (typeof probe === "object" && probe !== null ? probe : {}) as Readonly<Record<string, unknown>>;
  const read = (name: keyof ProbeParameters): number => {
    const value = given[name];
    return typeof value === "number" && 0 < value ? value : probeDefaults[name];
  };
  return {
    initialDelaySeconds: read("initialDelaySeconds"),
    periodSeconds: read("periodSeconds"),
    timeoutSeconds: read("timeoutSeconds"),
    successThreshold: read("successThreshold"),
    failureThreshold: read("failureThreshold"),
  };
}

export function probeTiming(parameters: ProbeParameters): ProbeTiming {
  const { initialDelaySeconds: delay, periodSeconds: period, timeoutSeconds: timeout } = parameters;
  const hungPeriod = Math.max(period, timeout);
  const repeats = parameters.failureThreshold - 1;
  return {
    firstCheck: { least: delay, most: delay + period },
    hungPeriod,
    failedAfterHang: { least: repeats * hungPeriod + timeout, most: period + repeats * hungPeriod + timeout },
    failedAfterError: { least: repeats * period, most: (repeats + 1) * period },
    failedSinceStart: { least: delay + repeats * period, most: delay + period + repeats * hungPeriod + timeout },
    recovered: { least: 0, most: hungPeriod + (parameters.successThreshold - 1) * period },
  };
}

/** `killContainer` (pkg/kubelet/kuberuntime): a container gets at least this long between SIGTERM and SIGKILL, in seconds. */
export const leastGracePeriod = 2;

/** Seconds between SIGTERM and SIGKILL when a probe has a container killed: its own grace period, or else the pod's. */
export function gracePeriodOf(probe: unknown, podGracePeriod: number): number {
  const own = typeof probe === "object" && probe !== null ? (probe as Readonly<Record<string, unknown>>)["terminationGracePeriodSeconds"] : undefined;
  return Math.max(leastGracePeriod, typeof own === "number" ? own : podGracePeriod);
}
