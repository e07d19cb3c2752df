import type { Interval } from "../probes/probe-timing.js";
import { containerCourse, type ContainerCourse, type Supposition } from "./container-course.js";
import { both, either, hasHappened, latest, moment, not, type Certainty } from "./interval.js";
import type { PodLife } from "./pod-life.js";

/** The course of a pod's life under suppositions about its containers, in seconds since it came to its node. */
export interface PodCourse {
  /** In the order of `PodLife.containers`. */
  readonly containers: readonly ContainerCourse[];
  /** All init containers are done and all sidecars have started. */
  readonly initialized?: Interval;
  /** Every container is ready. */
  readonly ready?: Interval;
  /** `activeDeadlineSeconds` is over. */
  readonly deadline?: Interval;
}

/**
 * Init containers run one after another, each until it is done; a sidecar only has to count as started; then the main
 * containers start together (`computeInitContainerActions`, pkg/kubelet/kuberuntime). Pulling images takes no time here.
 */
export function podCourse(life: PodLife, suppositions: readonly Supposition[]): PodCourse {
  let begin: Interval | undefined = moment(0);
  const containers: ContainerCourse[] = [];
  for (const [index, container] of life.containers.entries()) {
    if (begin === undefined) break;
    const course = containerCourse(container, suppositions[index] ?? noSupposition, begin);
    containers.push(course);
    if (container.role === "init") begin = course.ended;
    else if (container.role === "sidecar") begin = course.started;
  }
  const isComplete = containers.length === life.containers.length;
  const readies = containers.flatMap(({ ready }, index) => (life.containers[index]?.role === "init" || ready === undefined ? [] : [ready]));
  const expected = life.containers.filter(({ role }) => role !== "init").length;
  return {
    containers,
    ...(isComplete && begin && { initialized: begin }),
    ...(isComplete && readies.length === expected && 0 < expected && { ready: latest(...readies) }),
    ...(life.activeDeadline !== undefined && { deadline: moment(life.activeDeadline) }),
  };
}

export const noSupposition: Supposition = { runsFor: 5, answersAfter: 2 };

export type PodPhase = "Pending" | "Running" | "Failed";

/** Phase and conditions of the pod at a moment, as far as they can be known. */
export interface PodState {
  /** The phases that are possible then. */
  readonly phases: readonly PodPhase[];
  readonly conditions: Readonly<Record<"Initialized" | "ContainersReady" | "Ready", Certainty>>;
}

export function podStateAt(life: PodLife, course: PodCourse, at: number): PodState {
  const initialized = hasHappened(course.initialized, at);
  const failed = either(hasHappened(course.deadline, at), endedForGood(life, course, at));
  const ready = life.containers.reduce<Certainty>((all, { role }, index) => {
    const container = course.containers[index];
    if (role === "init") return all;
    return both(all, container === undefined ? "no" : readyAt(container, at));
  }, both(initialized, not(failed)));
  return { phases: phasesOf(initialized, failed), conditions: { Initialized: initialized, ContainersReady: ready, Ready: ready } };
}

/** Whether a container counts as ready: it has become so, and nothing has ended that, or it has become so again. */
export function readyAt(container: ContainerCourse, at: number): Certainty {
  const lost = either(hasHappened(container.unready, at), hasHappened(container.ended, at));
  const first = both(hasHappened(container.ready, at), not(lost));
  return container.again === undefined ? first : either(first, readyAt(container.again, at));
}

/** All main containers have ended and none comes back. */
function endedForGood(life: PodLife, course: PodCourse, at: number): Certainty {
  return life.containers.reduce<Certainty>((all, { role }, index) => {
    if (role !== "main") return all;
    const container = course.containers[index];
    return both(all, container?.restarted === undefined ? hasHappened(container?.ended, at) : "no");
  }, "yes");
}

function phasesOf(initialized: Certainty, failed: Certainty): readonly PodPhase[] {
  if (failed === "yes") return ["Failed"];
  const alive: readonly PodPhase[] = initialized === "maybe" ? ["Pending", "Running"] : [initialized === "yes" ? "Running" : "Pending"];
  return failed === "maybe" ? [...alive, "Failed"] : alive;
}
