import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { restartWaits } from "./back-off.js";
import type { Supposition } from "./container-course.js";
import { courseEvents } from "./course-events.js";
import { courseSegments } from "./course-segments.js";
import { podCourse, podStateAt } from "./pod-course.js";
import { podEnd } from "./pod-end.js";
import { podLife } from "./pod-life.js";

const between = (least: number, most: number) => ({ least, most });

/** A pod with an init container, a sidecar with a startup probe, and one main container. */
const pod = {
  spec: {
    terminationGracePeriodSeconds: 30,
    initContainers: [
      { name: "migrate" },
      { name: "proxy", restartPolicy: "Always", startupProbe: { periodSeconds: 2, failureThreshold: 10 } },
    ],
    containers: [
      {
        name: "app",
        readinessProbe: { periodSeconds: 5 },
        livenessProbe: { periodSeconds: 10, failureThreshold: 3, timeoutSeconds: 1 },
        lifecycle: { preStop: { sleep: { seconds: 5 } } },
      },
    ],
  },
};

const calm: readonly Supposition[] = [
  { runsFor: 10, answersAfter: 0 },
  { runsFor: 0, answersAfter: 1 },
  { runsFor: 0, answersAfter: 4 },
];

/** The same, but the main container goes wrong. */
function withFault(kind: "hangs" | "errors" | "exits", after: number): readonly Supposition[] {
  return calm.map((supposed, index) => (index === 2 ? { ...supposed, fault: { kind, after } } : supposed));
}

describe("podCourse", () => {
  const life = podLife(pod);
  test("init containers come one after another, and a sidecar has to start before the rest", () => {
    const { containers, initialized } = podCourse(life, calm);
    assert.deepEqual(containers[0]?.ended, between(10, 10));
    assert.deepEqual(containers[1]?.started, between(11, 13));
    assert.deepEqual(initialized, between(11, 13));
    assert.deepEqual(containers[2]?.ready, between(15, 22));
  });

  test("a hang is noticed, ended with its hook and grace period, and followed by a restart", () => {
    const app = podCourse(life, withFault("hangs", 60)).containers[2];
    assert.deepEqual(app?.fault, between(71, 73));
    assert.deepEqual(app?.unready, between(71 + 11, 73 + 16));
    assert.deepEqual(app?.livenessFailed, between(71 + 21, 73 + 31));
    assert.deepEqual(app?.terminated, between(71 + 26, 73 + 36));
    assert.deepEqual(app?.killed, between(71 + 51, 73 + 61));
    assert.deepEqual(app?.restarted, app?.killed);
  });

  test("a pod that is never restarted has failed when its container ends", () => {
    const never = podLife({ spec: { ...pod.spec, initContainers: [], restartPolicy: "Never" } });
    const course = podCourse(never, [{ runsFor: 0, answersAfter: 0, fault: { kind: "exits", after: 20 } }]);
    assert.deepEqual(podStateAt(never, course, 21).phases, ["Failed"]);
    assert.equal(podStateAt(never, course, 21).conditions.Ready, "no");
  });

  test("a sidecar that never starts keeps the pod from starting", () => {
    const stuck = calm.map((supposed) => ({ ...supposed, answersAfter: 1000 }));
    const course = podCourse(life, stuck);
    assert.equal(course.initialized, undefined);
    assert.deepEqual(course.containers[1]?.startupFailed, between(10 + 18, 10 + 2 + 18 + 1));
    assert.deepEqual(podStateAt(life, course, 500).phases, ["Pending"]);
  });
});

describe("podStateAt", () => {
  const life = podLife(pod);
  const course = podCourse(life, withFault("hangs", 60));
  const stateAt = (at: number) => podStateAt(life, course, at);
  test("phase and conditions follow the course", () => {
    assert.deepEqual(stateAt(5), { phases: ["Pending"], conditions: { Initialized: "no", ContainersReady: "no", Ready: "no" } });
    assert.deepEqual(stateAt(12).phases, ["Pending", "Running"]);
    assert.deepEqual(stateAt(14), { phases: ["Running"], conditions: { Initialized: "yes", ContainersReady: "no", Ready: "no" } });
    assert.equal(stateAt(18).conditions.Ready, "maybe");
    assert.equal(stateAt(40).conditions.Ready, "yes");
  });
  test("a hang is unknown to the cluster until it is noticed", () => {
    assert.equal(stateAt(75).conditions.Ready, "yes");
    assert.equal(stateAt(85).conditions.Ready, "maybe");
    assert.equal(stateAt(100).conditions.Ready, "no");
  });
  test("after the restart it may be ready again", () => {
    assert.equal(stateAt(400).conditions.Ready, "yes");
  });
  test("the deadline fails the pod whatever its containers do", () => {
    const limited = podLife({ spec: { ...pod.spec, activeDeadlineSeconds: 50 } });
    const state = podStateAt(limited, podCourse(limited, calm), 50);
    assert.deepEqual(state.phases, ["Failed"]);
    assert.equal(state.conditions.Ready, "no");
  });
});

describe("podEnd", () => {
  test("sidecars outlive what they serve, and hooks delay SIGTERM", () => {
    const ends = podEnd(podLife(pod), 3);
    assert.deepEqual(ends.map(({ name, terminated, killed }) => [name, terminated, killed]), [
      ["app", between(5, 5), between(30, 30)],
      ["proxy", between(8, 8), between(30, 30)],
    ]);
  });
  test("what is left of the grace period is two seconds at least", () => {
    const slow = podLife({ spec: { containers: [{ name: "a", lifecycle: { preStop: { sleep: { seconds: 60 } } } }] } });
    assert.deepEqual(podEnd(slow, 3), [{ name: "a", preStop: between(30, 30), terminated: between(30, 30), killed: between(32, 32) }]);
  });
  test("a hook of unknown length leaves the moment open", () => {
    const hooked = podLife({ spec: { containers: [{ name: "a", lifecycle: { preStop: { exec: { command: ["x"] } } } }] } });
    assert.deepEqual(podEnd(hooked, 3)[0]?.terminated, between(0, 30));
  });
});

test("restarts wait twice as long each time, up to five minutes", () => {
  assert.deepEqual(restartWaits(8), [0, 10, 20, 40, 80, 160, 300, 300]);
});

test("events come in their order, each with a sentence in both languages", () => {
  const life = podLife(pod);
  const events = courseEvents(life, podCourse(life, withFault("errors", 60)));
  assert.deepEqual([...events].sort((one, other) => one.at.least - other.at.least), events);
  assert.ok(events.every(({ text }) => text.en !== "" && text.ko !== ""));
  assert.deepEqual(events.filter(({ container }) => container === "migrate").map(({ text }) => text.en), ["starts", "is done, as you suppose"]);
});

test("an object that is no pod has an empty life", () => {
  for (const pod of [undefined, null, 3, {}, { spec: { containers: "x", initContainers: [3] } }]) {
    const life = podLife(pod);
    assert.doesNotThrow(() => courseEvents(life, podCourse(life, [])));
  }
});

test("segments follow each other, possible before certain", () => {
  const life = podLife(pod);
  const app = podCourse(life, withFault("hangs", 60)).containers[2];
  assert.ok(app);
  const drawn = courseSegments("main", app, 200).map(({ kind, from, to, isCertain }) => `${isCertain ? "" : "maybe "}${kind} ${from}-${to}`);
  assert.deepEqual(drawn.slice(0, 6), ["maybe started 11-13", "started 13-15", "maybe ready 15-22", "ready 22-71", "maybe wrong 71-73", "wrong 73-82"]);
  assert.ok(courseSegments("main", app, 50).every(({ to }) => to <= 50));
});
