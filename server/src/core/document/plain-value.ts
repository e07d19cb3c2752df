import type { FieldPath } from "./field-path.js";

/** What stands at exactly this path of a plain value; undefined where nothing does. */
export function plainAt(value: unknown, path: FieldPath): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Readonly<Record<string | number, unknown>>)[step];
  }
  return at;
}

/** The text at this path; undefined for anything else. */
export function plainText(value: unknown, path: FieldPath): string | undefined {
  const found = plainAt(value, path);
  return typeof found === "string" ? found : undefined;
}

/** The number at this path; undefined for anything else. */
export function plainNumber(value: unknown, path: FieldPath): number | undefined {
  const found = plainAt(value, path);
  return typeof found === "number" ? found : undefined;
}

/** The list at this path; empty for anything else. */
export function plainList(value: unknown, path: FieldPath): readonly unknown[] {
  const found = plainAt(value, path);
  return Array.isArray(found) ? found : [];
}

/** The strings of the list at this path. */
export function plainWords(value: unknown, path: FieldPath): readonly string[] {
  return plainList(value, path).filter((item) => typeof item === "string");
}

/** The entries of the mapping at this path. */
export function plainEntries(value: unknown, path: FieldPath): readonly (readonly [string, unknown])[] {
  const found = plainAt(value, path);
  return typeof found === "object" && found !== null && !Array.isArray(found) ? Object.entries(found) : [];
}
