import type { FieldPath } from "../document/field-path.js";
import type { Kind } from "../schema/field-type.js";
import type { ShapeProblem } from "../schema/shape.js";

/**
 * The manifest (as JSON, which the engine reads as YAML) without what is structurally wrong, and with the kind that is meant, so
 * that one bad field does not keep the rest from being judged. Undefined where nothing is left.
 */
export function prunedManifest(value: unknown, kind: Kind, shape: readonly ShapeProblem[]): string | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const copy = structuredCopy(value) as Record<string, unknown>;
  for (const problem of [...shape].sort((one, other) => other.path.length - one.path.length)) removeAt(copy, problem.path);
  copy["apiVersion"] = kind.apiVersion;
  copy["kind"] = kind.kind;
  return JSON.stringify(copy, (_key, inner: unknown) => (typeof inner === "bigint" ? Number(inner) : inner));
}

function structuredCopy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(structuredCopy);
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = Object.create(null);
  for (const [name, inner] of Object.entries(value)) copy[name] = structuredCopy(inner);
  return copy;
}

/** A list item becomes null, which Go reads as an empty one, so that the indexes of the others stay. */
function removeAt(root: Record<string, unknown>, path: FieldPath): void {
  let parent: unknown = root;
  for (const step of path.slice(0, -1)) {
    if (typeof parent !== "object" || parent === null) return;
    parent = (parent as Record<string | number, unknown>)[step];
  }
  const last = path.at(-1);
  if (typeof parent !== "object" || parent === null || last === undefined) return;
  if (Array.isArray(parent) && typeof last === "number") parent[last] = null;
  else delete (parent as Record<string, unknown>)[last];
}
