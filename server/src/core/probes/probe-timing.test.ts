import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { gracePeriodOf, probeParameters, probeTiming, type Interval } from "./probe-timing.js";

// Worked out by hand from k8s.io/kubernetes/pkg/kubelet/prober/worker.go of 1.36: a tick every period, checks one after another.
interface Case {
  readonly title: string;
  readonly probe: object;
  readonly firstCheck: Interval;
  readonly failedAfterHang: Interval;
  readonly failedAfterError: Interval;
  readonly failedSinceStart: Interval;
  readonly recovered: Interval;
}

const between = (least: number, most: number): Interval => ({ least, most });

const cases: readonly Case[] = [
  {
    title: "nothing but defaults",
    probe: {},
    firstCheck: between(0, 10),
    failedAfterHang: between(21, 31),
    failedAfterError: between(20, 30),
    failedSinceStart: between(20, 31),
    recovered: between(0, 10),
  },
  {
    title: "a delay moves the first check, not the time to notice",
    probe: { initialDelaySeconds: 15, periodSeconds: 5, failureThreshold: 2 },
    firstCheck: between(15, 20),
    failedAfterHang: between(6, 11),
    failedAfterError: between(5, 10),
    failedSinceStart: between(20, 26),
    recovered: between(0, 5),
  },
  {
    title: "one failure is enough",
    probe: { periodSeconds: 3, failureThreshold: 1, timeoutSeconds: 2 },
    firstCheck: between(0, 3),
    failedAfterHang: between(2, 5),
    failedAfterError: between(0, 3),
    failedSinceStart: between(0, 5),
    recovered: between(0, 3),
  },
  {
    title: "checks that take longer than the period follow each other at once",
    probe: { periodSeconds: 2, timeoutSeconds: 5, failureThreshold: 3 },
    firstCheck: between(0, 2),
    failedAfterHang: between(15, 17),
    failedAfterError: between(4, 6),
    failedSinceStart: between(4, 17),
    recovered: between(0, 5),
  },
  {
    title: "readiness that wants two successes may come back later",
    probe: { periodSeconds: 10, successThreshold: 2 },
    firstCheck: between(0, 10),
    failedAfterHang: between(21, 31),
    failedAfterError: between(20, 30),
    failedSinceStart: between(20, 31),
    recovered: between(0, 20),
  },
  {
    title: "a check that still hangs holds up the successes that are wanted",
    probe: { periodSeconds: 3, timeoutSeconds: 8, successThreshold: 3 },
    firstCheck: between(0, 3),
    failedAfterHang: between(24, 27),
    failedAfterError: between(6, 9),
    failedSinceStart: between(6, 27),
    recovered: between(0, 14),
  },
  {
    title: "a startup probe with room for five minutes",
    probe: { periodSeconds: 10, failureThreshold: 30 },
    firstCheck: between(0, 10),
    failedAfterHang: between(291, 301),
    failedAfterError: between(290, 300),
    failedSinceStart: between(290, 301),
    recovered: between(0, 10),
  },
];

describe("probeTiming", () => {
  for (const { title, probe, ...expected } of cases) {
    test(title, () => {
      const { hungPeriod: _, ...timing } = probeTiming(probeParameters(probe));
      assert.deepEqual(timing, expected);
    });
  }
});

test("a zero or a wrong type counts as left out", () => {
  assert.deepEqual(probeParameters({ periodSeconds: 0, timeoutSeconds: "5" }), probeParameters({}));
  assert.deepEqual(probeParameters(undefined), probeParameters({}));
});

describe("gracePeriodOf", () => {
  test("the probe's own comes first", () => assert.equal(gracePeriodOf({ terminationGracePeriodSeconds: 5 }, 30), 5));
  test("the pod's is used otherwise", () => assert.equal(gracePeriodOf({}, 45), 45));
  test("a container gets two seconds at least", () => assert.equal(gracePeriodOf({}, 0), 2));
});
