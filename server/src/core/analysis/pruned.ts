import type { FieldPath } from "../document/field-path.js";
import type { SentManifest } from "../engine/contract.js";
import type { Kind } from "../schema/field-type.js";
import type { ShapeProblem } from "../schema/shape.js";

/**
 * The manifest without what is structurally wrong, and with the kind that is meant, so
 * that one bad field does not keep the rest from being judged. Undefined where nothing is left.
 */
export function prunedManifest(value: unknown, kind: Kind, shape: readonly ShapeProblem[]): SentManifest | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const copy = sortedCopy({ ...value, apiVersion: kind.apiVersion, kind: kind.kind }) as Record<string, unknown>;
  for (const problem of [...shape].sort((one, other) => other.path.length - one.path.length)) removeAt(copy, problem.path);
  const manifest = JSON.stringify(copy, (_key, inner: unknown) => (typeof inner === "bigint" ? Number(inner) : inner));
  return { manifest, contentType: "application/json" };
}

/** With sorted keys, as `SentManifest` asks for. */
function sortedCopy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedCopy);
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = Object.create(null);
  for (const [name, inner] of Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))) copy[name] = sortedCopy(inner);
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
