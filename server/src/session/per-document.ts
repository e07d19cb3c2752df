import type { Structure } from "../core/analysis/structure.js";
import type { DocumentText } from "../core/document/split.js";

type Views<View> = (structure: Structure, document: DocumentText) => readonly View[];

/** Makes a document's views once, for as long as it stays as it is and where it is: an edit leaves most documents of a file alone. */
export function perDocument<View>(make: Views<View>): Views<View> {
  const made = new WeakMap<Structure, { readonly line: number; readonly character: number; readonly views: readonly View[] }>();
  return (structure, document) => {
    const known = made.get(structure);
    if (known?.line === document.line && known.character === document.character) return known.views;
    const views = make(structure, document);
    made.set(structure, { line: document.line, character: document.character, views });
    return views;
  };
}
