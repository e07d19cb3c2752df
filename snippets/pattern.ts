import type { Text } from "../server/src/core/language/text.js";

/** A helper container that is put beside the application of an existing pod. */
export interface PatternSnippet {
  /** What it is called in a list of actions. */
  readonly title: Text;
  /** The helper, as an init container that runs all the time. */
  readonly container: string;
  /** A volume that helper and application share, and where the application writes into it. */
  readonly shared?: { readonly volume: string; readonly mount: string };
}
