import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { probeTiming, type Interval } from "../probes/probe-timing.js";
import { containerCourse, type Fault } from "./container-course.js";
import { moment } from "./interval.js";
import type { ContainerLife, ProbeLife } from "./pod-life.js";

// The bounds are held against the kubelet's worker, played through tick by tick as `worker.run` and `worker.doProbe`
// (pkg/kubelet/prober of 1.36) have it: a ticker of one period in any step with the container's start, that drops ticks
// while a check runs but keeps one, a count of equal results in a row, and, for a container that is not ready, a check
// whenever the kubelet syncs the pod, from which the ticker starts anew.

/** How a check ends that starts at a moment, and how long it takes. */
type Answer = (at: number) => { readonly succeeds: boolean; readonly takes: number };

/**
 * When the worker comes to a result of `wanted` that counts; undefined when it comes to the other one before.
 * @param syncs when the kubelet syncs the pod while it is not ready, in order
 */
function workerResult(probe: ProbeLife, phase: number, answer: Answer, wanted: boolean, from = 0, syncs: readonly number[] = []): number | undefined {
  let inRow = 0;
  let last: boolean | undefined;
  let at = phase;
  let tick = phase + probe.periodSeconds;
  const waiting = [...syncs];
  for (let round = 0; round < 2000; round++) {
    let end = at;
    if (probe.initialDelaySeconds <= at && from <= at) {
      const { succeeds, takes } = answer(at);
      end = at + takes;
      inRow = last === succeeds ? inRow + 1 : 1;
      last = succeeds;
      const threshold = succeeds ? probe.successThreshold : probe.failureThreshold;
      if (threshold <= inRow && succeeds === wanted) return end;
      if (threshold <= inRow && from === 0) return undefined;
    }
    const next = Math.max(end, Math.min(tick, waiting[0] ?? Infinity));
    const isSync = waiting[0] !== undefined && waiting[0] <= next;
    while (waiting[0] !== undefined && waiting[0] <= next) waiting.shift();
    // Reset forgets a tick that was kept; otherwise the kept one is used up, and those that were dropped are gone.
    if (isSync) tick = next + probe.periodSeconds;
    while (tick <= next) tick += probe.periodSeconds;
    at = next;
  }
  return undefined;
}

const probes = fc.record({
  initialDelaySeconds: fc.integer({ min: 0, max: 20 }),
  periodSeconds: fc.integer({ min: 1, max: 15 }),
  timeoutSeconds: fc.integer({ min: 1, max: 20 }),
  successThreshold: fc.constant(1),
  failureThreshold: fc.integer({ min: 1, max: 6 }),
  gracePeriod: fc.constant(30),
});

/** Parts of a period; with a power of two below, sums of them stay exact. */
const phases = fc.integer({ min: 0, max: 63 }).map((part) => part / 64);

const main = { name: "app", role: "main", restartPolicy: "Always", hasPostStart: false } as const satisfies ContainerLife;

function assertWithin(at: number | undefined, interval: Interval | undefined): void {
  assert.ok(at === undefined || (interval !== undefined && interval.least - 1e-6 <= at && at <= interval.most + 1e-6), `${at} is not in ${JSON.stringify(interval)}`);
}

/** A check of a program that answers from `answersAfter` on and before refuses or hangs. */
function waking(answersAfter: number, probe: ProbeLife, hangs: boolean): Answer {
  return (at) => ({ succeeds: answersAfter <= at, takes: at < answersAfter && hangs ? probe.timeoutSeconds : 0 });
}

/** A check of a program that answers well again from `well` on, to one that waits as well if it is not lost. */
function recovering(well: number, { timeoutSeconds: timeout }: ProbeLife, before: "hung" | "answered" | "refused"): Answer {
  return (at) => {
    if (well <= at) return { succeeds: true, takes: 0 };
    if (before === "refused") return { succeeds: false, takes: 0 };
    return before === "answered" && well <= at + timeout ? { succeeds: true, takes: well - at } : { succeeds: false, takes: timeout };
  };
}

/** A check of a program that answers well until `after`. */
function failing({ kind, after }: Fault, probe: ProbeLife): Answer {
  return (at) => ({ succeeds: at < after, takes: after <= at && kind === "hangs" ? probe.timeoutSeconds : 0 });
}

describe("the kubelet's worker", () => {
  test("comes to the startup probe's result within the bounds", () => {
    fc.assert(
      fc.property(probes, phases, fc.integer({ min: 0, max: 120 }), fc.boolean(), (probe, phase, answersAfter, hangs) => {
        const course = containerCourse({ ...main, startup: probe }, { runsFor: 0, answersAfter }, moment(0));
        const answer = waking(answersAfter, probe, hangs);
        const tick = phase * probe.periodSeconds;
        const succeeded = workerResult(probe, tick, answer, true);
        if (succeeded !== undefined) return assertWithin(succeeded, course.started);
        const failed = workerResult(probe, tick, answer, false);
        assert.ok(failed !== undefined);
        assertWithin(failed, course.startupFailed);
      }),
      { numRuns: 3000 },
    );
  });

  const readiness = probes.map((probe) => ({ ...probe, successThreshold: 1 + (probe.periodSeconds % 3) }));
  const syncTimes = fc.array(fc.integer({ min: 0, max: 1200 }), { maxLength: 12 }).map((tenths) => [...tenths].sort((one, other) => one - other).map((tenth) => tenth / 10));

  test("finds a container ready within the bounds", () => {
    fc.assert(
      fc.property(readiness, phases, fc.integer({ min: 0, max: 60 }), fc.boolean(), syncTimes, (probe, phase, answersAfter, hangs, syncs) => {
        const course = containerCourse({ ...main, readiness: probe }, { runsFor: 0, answersAfter }, moment(0));
        assertWithin(workerResult(probe, phase * probe.periodSeconds, waking(answersAfter, probe, hangs), true, 1e-9, syncs), course.ready);
      }),
      { numRuns: 3000 },
    );
  });

  test("finds a container ready again within the bounds, whether or not a check under way is still answered", () => {
    fc.assert(
      fc.property(readiness, phases, fc.integer({ min: 15, max: 60 }), fc.constantFrom("hung", "answered", "refused"), syncTimes, (probe, phase, well, before, syncs) => {
        const known = { ...probe, initialDelaySeconds: 0 };
        const result = workerResult(known, phase * known.periodSeconds, recovering(well, known, before), true, 1e-9, syncs);
        const { least, most } = probeTiming(known).recovered;
        assertWithin(result, { least: well + least, most: well + most });
      }),
      { numRuns: 3000 },
    );
  });

  test("notices a fault within the bounds", () => {
    const faults = fc.record({ kind: fc.constantFrom("hangs" as const, "errors" as const), after: fc.integer({ min: 0, max: 90 }) });
    fc.assert(
      fc.property(probes, phases, faults, (probe, phase, fault) => {
        const container = { ...main, liveness: probe, readiness: probe };
        const course = containerCourse(container, { runsFor: 0, answersAfter: 0, fault }, moment(0));
        const noticed = workerResult(probe, phase * probe.periodSeconds, failing(fault, probe), false, 1e-9);
        assertWithin(noticed, course.livenessFailed);
        assertWithin(noticed, course.unready);
      }),
      { numRuns: 3000 },
    );
  });

  test("reaches both ends of the bounds", () => {
    const probe: ProbeLife = { initialDelaySeconds: 5, periodSeconds: 10, timeoutSeconds: 1, successThreshold: 1, failureThreshold: 3, gracePeriod: 30 };
    const fault: Fault = { kind: "hangs", after: 60 };
    const course = containerCourse({ ...main, liveness: probe }, { runsFor: 0, answersAfter: 0, fault }, moment(0));
    const noticed = Array.from({ length: 1280 }, (_, step) => workerResult(probe, step / 128, failing(fault, probe), false, 1e-9) ?? 0);
    assert.deepEqual(course.livenessFailed, { least: 81, most: 91 });
    assert.ok(Math.min(...noticed) < 81.01 && 90.99 < Math.max(...noticed));
  });
});
