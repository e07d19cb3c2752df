import type { FieldPath } from "../document/field-path.js";
import { wordsAt } from "../document/read.js";
import { podPathOf } from "../finding/manifest-context.js";
import type { ObjectInHand } from "./cursor.js";
import type { Around } from "./suggestion.js";

/** Labels, each with the values that are known for it, likeliest first. */
export type LabelValues = ReadonlyMap<string, readonly string[]>;

/** What kind of labels a map holds. */
export type LabelRole =
  /** Of the pod, or of the template of its pods. */
  | "pod"
  /** Of an object itself. */
  | "object"
  /** A workload's selector, which has to agree with its template. */
  | "own-selector"
  /** A selector that is about other pods too: of a Service, an affinity, a spread. */
  | "selector"
  /** Labels of something else: nodes, namespaces, claims. */
  | "foreign";

/** The role of the labels at a path of the object; `path` is that of the map. */
export function labelRole({ kind, pod }: ObjectInHand, path: FieldPath): LabelRole {
  const at = path.join(".");
  if (pod !== undefined && at === [...pod, "metadata", "labels"].join(".")) return "pod";
  if (path.at(-1) === "labels") return "object";
  if (at === "spec.selector.matchLabels" || (at === "spec.selector" && kind.kind === "ReplicationController")) return pod === undefined ? "foreign" : "own-selector";
  if (kind.kind === "Service" || /(?:labelSelector|podAffinityTerm\.labelSelector)\.matchLabels$/.test(at)) return "selector";
  return "foreign";
}

/** Labels that fit into a map of this role. */
export function labelsFor(object: ObjectInHand, role: LabelRole, around: Around): LabelValues {
  switch (role) {
    case "own-selector":
      if (Object.keys(podLabels(object)).length !== 0) return gathered([podLabels(object)]);
      return labelsFor(object, "pod", around);
    case "pod":
      return gathered([ownSelector(object), wordsAt(object.root, ["metadata", "labels"]), ...selectorsIn(object), ...othersOf(around)]);
    case "object":
      return gathered([podLabels(object), ownSelector(object), wordsAt(object.root, ["metadata", "labels"]), ...othersOf(around)]);
    case "selector":
      return gathered([podLabels(object), ...othersOf(around)]);
    case "foreign":
      return new Map();
  }
}

/** What the selector of a workload insists on: the template may have no other value for these keys. */
export function ownSelector({ root, kind, pod }: ObjectInHand): Readonly<Record<string, string>> {
  if (pod === undefined || pod.length === 0) return {};
  const labels = kind.kind === "ReplicationController" ? wordsAt(root, ["spec", "selector"]) : wordsAt(root, ["spec", "selector", "matchLabels"]);
  return labels;
}

export function podLabels({ root, pod }: ObjectInHand): Readonly<Record<string, string>> {
  return pod === undefined ? {} : wordsAt(root, [...pod, "metadata", "labels"]);
}

/** Labels that the pod's own affinity and spread rules look for. */
function selectorsIn({ root, pod }: ObjectInHand): readonly Readonly<Record<string, string>>[] {
  const spec: FieldPath = [...(pod ?? []), "spec"];
  return [0, 1, 2].map((index) => wordsAt(root, [...spec, "topologySpreadConstraints", index, "labelSelector", "matchLabels"]));
}

const labelled: readonly string[] = ["Service", "Deployment", "Pod", "StatefulSet", "DaemonSet", "Job", "CronJob"];

function othersOf(around: Around): readonly Readonly<Record<string, string>>[] {
  return labelled.flatMap((kind) => around.objects(kind)).flatMap(({ kind, root }) => {
    const pod = podPathOf(kind);
    const own = kind === "Service" ? wordsAt(root, ["spec", "selector"]) : pod === undefined ? {} : wordsAt(root, [...pod, "metadata", "labels"]);
    return [own];
  });
}

function gathered(maps: readonly Readonly<Record<string, string>>[]): LabelValues {
  const values = new Map<string, string[]>();
  for (const labels of maps) {
    for (const [key, value] of Object.entries(labels)) {
      const known = values.get(key) ?? [];
      if (value !== "" && !known.includes(value)) known.push(value);
      values.set(key, known);
    }
  }
  return values;
}
