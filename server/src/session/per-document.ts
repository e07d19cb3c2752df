import type { Structure } from "../core/analysis/structure.js";
import type { DocumentText } from "../core/document/split.js";

interface Made<View, Placed> {
  readonly views: readonly View[];
  readonly line: number;
  readonly character: number;
  readonly placed: readonly Placed[];
}

/**
 * Makes a document's views once, for as long as it stays as it is, and places them in the file once, for as long as it stays where it
 * is: an edit leaves most documents of a file alone, or moves them by a line.
 */
export function perDocument<View, Placed>(
  make: (structure: Structure) => readonly View[],
  place: (view: View, document: DocumentText) => Placed,
): (structure: Structure, document: DocumentText) => readonly Placed[] {
  const known = new WeakMap<Structure, Made<View, Placed>>();
  return (structure, document) => {
    const before = known.get(structure);
    if (before?.line === document.line && before.character === document.character) return before.placed;
    const views = before?.views ?? make(structure);
    const { line, character } = document;
    const placed = views.map((view) => place(view, document));
    known.set(structure, { views, line, character, placed });
    return placed;
  };
}
