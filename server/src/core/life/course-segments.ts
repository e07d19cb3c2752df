import type { Interval } from "../probes/probe-timing.js";
import type { ContainerRole } from "../pod/pod-object.js";
import type { ContainerCourse } from "./container-course.js";

/** What a container does for a while. */
export type SegmentKind =
  /** An init container at its work. */
  | "init"
  /** Its startup probe has not succeeded yet. */
  | "starting"
  /** It runs, and is not ready. */
  | "started"
  | "ready"
  /** Something is wrong, and nobody has noticed. */
  | "wrong"
  /** The readiness probe has noticed. */
  | "unready"
  /** A probe has failed for good: hook, SIGTERM, SIGKILL. */
  | "ending";

/** A stretch of a container's course, in seconds since the pod came to its node. */
export interface Segment {
  readonly kind: SegmentKind;
  readonly from: number;
  readonly to: number;
  /** False while it may already be so, or may not be so yet. */
  readonly isCertain: boolean;
}

interface Turn {
  readonly at: Interval;
  /** What begins then; undefined when the process has ended. */
  readonly kind: SegmentKind | undefined;
}

/** The stretches of a course up to a moment, each first where it is possible and then where it is certain. */
export function courseSegments(role: ContainerRole, course: ContainerCourse, until: number): readonly Segment[] {
  const turns = role === "init" ? initTurns(course) : turnsOf(course);
  return turns.flatMap(({ at, kind }, index) => {
    if (kind === undefined) return [];
    const next = turns[index + 1]?.at ?? { least: until, most: until };
    const certainFrom = Math.min(at.most, until);
    const certainTo = Math.min(Math.max(next.least, certainFrom), until);
    const possible = { kind, from: Math.min(at.least, until), to: certainFrom, isCertain: false };
    const certain = { kind, from: certainFrom, to: certainTo, isCertain: true };
    return [possible, certain].filter(({ from, to }) => from < to);
  });
}

function initTurns({ start, ended }: ContainerCourse): readonly Turn[] {
  return [{ at: start, kind: "init" }, ...(ended ? [{ at: ended, kind: undefined }] : [])];
}

function turnsOf(course: ContainerCourse): readonly Turn[] {
  const { start, started, ready, fault, unready, livenessFailed, startupFailed, ended, again } = course;
  const isWaiting = started === undefined || start.least < started.least || start.most < started.most;
  const failed = livenessFailed ?? (started === undefined ? startupFailed : undefined);
  const turns: readonly (Turn | undefined)[] = [
    { at: start, kind: isWaiting ? "starting" : "started" },
    started && isWaiting ? { at: started, kind: "started" } : undefined,
    ready && { at: ready, kind: "ready" },
    fault && { at: fault, kind: "wrong" },
    unready && { at: unready, kind: "unready" },
    failed && { at: failed, kind: "ending" },
    ended && { at: ended, kind: undefined },
  ];
  return [...turns.filter((turn) => turn !== undefined), ...(again ? turnsOf(again) : [])];
}
