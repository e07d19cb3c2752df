import type { Interval } from "../probes/probe-timing.js";

/** Whether something that happens within an interval has happened at a moment. */
export type Certainty = "no" | "maybe" | "yes";

export function moment(seconds: number): Interval {
  return { least: seconds, most: seconds };
}

/** One duration after another. */
export function after(first: Interval, then: Interval | number): Interval {
  const next = typeof then === "number" ? moment(then) : then;
  return { least: first.least + next.least, most: first.most + next.most };
}

/** When the last of several things happens. */
export function latest(...intervals: readonly Interval[]): Interval {
  return {
    least: Math.max(...intervals.map(({ least }) => least)),
    most: Math.max(...intervals.map(({ most }) => most)),
  };
}

export function hasHappened(interval: Interval | undefined, at: number): Certainty {
  if (interval === undefined || at < interval.least) return "no";
  return interval.most <= at ? "yes" : "maybe";
}

export function both(one: Certainty, other: Certainty): Certainty {
  if (one === "no" || other === "no") return "no";
  return one === "yes" && other === "yes" ? "yes" : "maybe";
}

export function either(one: Certainty, other: Certainty): Certainty {
  return not(both(not(one), not(other)));
}

export function not(certainty: Certainty): Certainty {
  if (certainty === "maybe") return "maybe";
  return certainty === "yes" ? "no" : "yes";
}
