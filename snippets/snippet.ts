import type { Text } from "../server/src/core/language/text.js";

/**
 * A piece of YAML with tab stops: `«nginx:1.27»` is one whose text is right if it is left alone, `«TCP|UDP»` one with choices.
 * Stops with the same text are one: they are edited together.
 */
export interface Snippet {
  /** What one types to get it. */
  readonly name: string;
  readonly title: Text;
  /** What it does and when one wants it; Markdown. */
  readonly description: Text;
  readonly body: string;
}

/** A whole document. */
export type ManifestSnippet = Snippet;

/** Fields of an object, offered where none of them is set yet; of a list its items too, inside of that list. */
export interface PartSnippet extends Snippet {
  /** The type that has these fields, with Go's name. */
  readonly type: string;
  /** Entries of lists of the pod's spec that have to be there as well, such as the volume of a mount. */
  readonly pod?: string;
}
