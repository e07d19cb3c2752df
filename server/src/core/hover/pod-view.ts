import type { FieldPath } from "../document/field-path.js";
import type { PodResources } from "../engine/contract.js";
import { podPathOf } from "../finding/manifest-context.js";
import type { HoverSubject } from "./hover-subject.js";

/** A plain object of the result. */
export type Plain = Readonly<Record<string, unknown>>;

export function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The entry of an object; undefined for anything else. */
export function property(value: unknown, name: string): unknown {
  return isPlain(value) ? value[name] : undefined;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The spec of the pod as it would run: what the controllers make of the manifest, or else its template with the defaults. */
export function podSpecOf({ spot, effective }: HoverSubject): Plain | undefined {
  const { path, kind } = spot.object;
  const template = podPathOf(kind.kind);
  const made = property(effective?.objectFor(path, "Pod"), "spec");
  const spec = made ?? (template && effective?.last([...path, ...template, "spec"]));
  return isPlain(spec) ? spec : undefined;
}

/** What the scheduler and the kubelet will reckon with for the pod. */
export function podResourcesOf({ spot, effective }: HoverSubject): PodResources | undefined {
  return effective?.resourcesFor(spot.object.path);
}

/** What the nearest object of this field in the result looks like, with everything filled in. */
export function effectiveObject({ effective }: HoverSubject, path: FieldPath): Plain | undefined {
  const value = effective?.last(path);
  return isPlain(value) ? value : undefined;
}
