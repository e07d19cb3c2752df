import type { Supposition } from "../../../../server/src/core/life/container-course.js";
import { noSupposition } from "../../../../server/src/core/life/pod-course.js";
import type { PodLife } from "../../../../server/src/core/life/pod-life.js";
import { isRecord, restoredCount } from "../saved-state.js";

/** What the reader supposes of containers, by name. */
export type Suppositions = Readonly<Record<string, Supposition>>;

/** The fault that the picture starts with, so that there is something to see: seconds after the container's start. */
const firstFaultAfter = 60;

/** One supposition a container, in their order; where the reader said nothing, what is worth looking at. */
export function suppositionsFor(life: PodLife, said: Suppositions): readonly Supposition[] {
  const probed = life.containers.find(({ role, liveness, readiness }) => role !== "init" && (liveness ?? readiness) !== undefined);
  return life.containers.map((container) => {
    const known = said[container.name];
    if (known !== undefined) return known;
    return container === probed ? { ...noSupposition, fault: { kind: "hangs", after: firstFaultAfter } } : noSupposition;
  });
}

/** Suppositions that an earlier webview saved; what does not fit is forgotten. */
export function restoredSuppositions(saved: unknown): Suppositions {
  if (!isRecord(saved)) return {};
  const restored = Object.entries(saved).flatMap(([name, supposed]) => (isRecord(supposed) ? [[name, restoredSupposition(supposed)] as const] : []));
  return Object.fromEntries(restored);
}

function restoredSupposition(saved: Readonly<Record<string, unknown>>): Supposition {
  const { fault } = saved;
  const supposed = { runsFor: restoredCount(saved["runsFor"]), answersAfter: restoredCount(saved["answersAfter"]) };
  if (!isRecord(fault)) return supposed;
  const { kind } = fault;
  if (kind !== "hangs" && kind !== "errors" && kind !== "exits") return supposed;
  return { ...supposed, fault: { kind, after: restoredCount(fault["after"]) } };
}
