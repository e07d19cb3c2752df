import type { Structure } from "../analysis/structure.js";
import type { Range } from "../document/position.js";
import { writtenRange } from "../finding/written-range.js";
import { objectsOf } from "./manifest-object.js";

/** An object that a search over the workspace may find. */
export interface NamedObject {
  readonly name: string;
  readonly kind: string;
  readonly namespace: string | undefined;
  readonly range: Range;
}

/** The objects of a document whose name and kind hold all letters of the query, in their order; all of them for an empty one. */
export function namedObjects(structure: Structure, query: string): readonly NamedObject[] {
  return objectsOf(structure).flatMap(({ name, kind, namespace, node }) => {
    if (name === undefined || !matches(query, `${name} ${kind.kind}`)) return [];
    return [{ name, kind: kind.kind, namespace, range: writtenRange(structure, node.start, node.end) }];
  });
}

function matches(query: string, text: string): boolean {
  const lower = text.toLowerCase();
  let offset = 0;
  for (const letter of query.toLowerCase().replace(/\s+/g, "")) {
    const found = lower.indexOf(letter, offset);
    if (found === -1) return false;
    offset = found + letter.length;
  }
  return true;
}
