import type { Structure } from "../analysis/structure.js";
import type { FieldPath } from "../document/field-path.js";
import type { Kind } from "../schema/field-type.js";
import type { ManifestContext } from "../rules/rule.js";

const templates: Readonly<Record<string, FieldPath>> = {
  Pod: [],
  PodTemplate: ["template"],
  ReplicationController: ["spec", "template"],
  ReplicaSet: ["spec", "template"],
  Deployment: ["spec", "template"],
  StatefulSet: ["spec", "template"],
  DaemonSet: ["spec", "template"],
  Job: ["spec", "template"],
  CronJob: ["spec", "jobTemplate", "spec", "template"],
};

/** Path of the pod, or of the pod template, in objects of a kind; undefined for a kind that has none. */
export function podPathOf(kind: string): FieldPath | undefined {
  return Object.hasOwn(templates, kind) ? templates[kind] : undefined;
}

/** What rules may look at; undefined where there is no object of a known kind. */
export function manifestContext(structure: Structure): ManifestContext | undefined {
  const root = structure.yaml.root;
  const kind: Kind | undefined = structure.identity.state === "manifest" ? structure.identity.meant : undefined;
  if (root === undefined || kind === undefined) return undefined;
  return { kind, root, text: structure.readable, manifest: structure.value, pod: podPathOf(kind.kind) };
}
