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

/** The objects of a document that have a name. */
export function namedObjects(structure: Structure): readonly NamedObject[] {
  return objectsOf(structure).flatMap(({ name, kind, namespace, node }) =>
    name === undefined ? [] : [{ name, kind: kind.kind, namespace, range: writtenRange(structure, node.start, node.end) }],
  );
}

/** Whether an object's name and kind hold all letters of a query, in their order; an empty one fits to all. */
export function isMeantBy(query: string, { name, kind }: NamedObject): boolean {
  return matches(query, `${name} ${kind}`);
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
