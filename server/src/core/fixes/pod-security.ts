import type { Edit } from "../document/edit.js";
import type { FieldPath } from "../document/field-path.js";
import { nodeAt } from "../document/read.js";
import type { Candidate, PodSecurityContext } from "../rules/rule.js";

/** Path of the pod's spec. */
export function podSpec({ pod }: PodSecurityContext): FieldPath {
  return [...(pod ?? []), "spec"];
}

/** Where a field of the security context is written: the pod's, and those of the containers that the violation names. */
export function writtenIn(context: PodSecurityContext, field: FieldPath): readonly FieldPath[] {
  const owners = [podSpec(context), ...context.containers.map(({ path }) => path)];
  return owners.map((owner) => [...owner, "securityContext", ...field]).filter((path) => nodeAt(context.root, path) !== undefined);
}

/** The name of each container that the violation names: where a field is missing rather than wrong. */
export function containerNames(context: PodSecurityContext): readonly FieldPath[] {
  return context.containers.map(({ path }) => [...path, "name"]);
}

/** Gives a field of the security context of each named container a value. */
export function setInContainers(context: PodSecurityContext, field: FieldPath, value: unknown): readonly Edit[] {
  return context.containers.map(({ path }) => ({ set: [...path, "securityContext", ...field], to: value }));
}

/** One candidate that leaves out all these places. */
export function removeAll(paths: readonly FieldPath[], name: string): readonly Candidate[] {
  if (paths.length === 0) return [];
  return [{ title: { en: `Remove "${name}"`, ko: `"${name}" 지우기` }, edits: paths.map((path) => ({ remove: path })) }];
}
