import { manifestSnippets } from "../../../../../snippets/catalogue.js";
import type { Completion } from "../completion.js";
import type { StartCursor } from "../cursor.js";

/** Whole manifests, for a document in which nothing is written yet. */
export function manifests({ siblings, slot, layout }: StartCursor): readonly Completion[] {
  if (siblings.length !== 0 || slot.role !== "word" || layout.style !== "block" || layout.column !== 0) return [];
  return manifestSnippets.map((snippet) => ({
    label: snippet.name,
    kind: "manifest",
    insert: { form: "text", template: snippet.body },
    detail: snippet.title,
    about: { of: "snippet", name: snippet.name },
  }));
}
