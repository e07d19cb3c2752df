import type { FieldPath } from "../document/field-path.js";
import type { Range } from "../document/position.js";
import type { Cause } from "../engine/contract.js";
import type { Candidate } from "../rules/rule.js";
import type { Text } from "../language/text.js";

/**
 * Who speaks: error = the API server refuses it; warning = the API server warns, or the cluster would;
 * hint = advice.
 */
export type Severity = "error" | "warning" | "hint";

/** One thing to say about one place of a document. Ranges are relative to the document's own text. */
export interface Finding {
  /** Stable, named after the bad thing: `unknown-field`. */
  readonly code: string;
  readonly severity: Severity;
  readonly range: Range;
  /** What is wrong, in the reader's language; at most 120 characters of our own. */
  readonly title: Text;
  /** Why, and what to do; may be absent where the title says it all. */
  readonly explanation?: Text;
  /** The server's words, untranslated: several where one mistake gives several causes at one place, none for what is ours. */
  readonly causes: readonly Cause[];
  /** The place in the object, in the document's spelling. */
  readonly path: FieldPath;
  /** Decoding refuses it: unknown, mistyped or duplicate fields, and text that is no YAML. */
  readonly structural?: boolean;
  /** Other places that matter: the volume list for a mount, the first of two duplicates. */
  readonly related?: readonly { readonly range: Range; readonly text: Text }[];
  /** Edits that may mend it, where no rule can tell them from the causes: those of advice. */
  readonly candidates?: readonly Candidate[];
  /** Our page, or Kubernetes' documentation. */
  readonly url?: string;
}
