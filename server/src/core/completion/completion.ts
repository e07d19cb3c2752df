import type { Span } from "../document/node.js";
import type { Text } from "../language/text.js";
import type { EntrySkeleton, Skeleton } from "./skeleton.js";

/** One thing that may be typed at the cursor, before anybody has decided how it looks. */
export interface Completion {
  /** What the list shows, and what typing is compared with. */
  readonly label: string;
  readonly kind: "field" | "key" | "value" | "choice" | "name" | "variable" | "part" | "manifest";
  readonly insert: Insert;
  /** In a few words, beside the label. */
  readonly detail?: Text;
  /** What its documentation is about; made only when somebody looks at it. */
  readonly about?: Subject;
  /** What is replaced, where that is only a part of the word: offsets of the text. */
  readonly replaces?: Span;
  readonly isDeprecated?: boolean;
  /** The likeliest one of all, to be marked. */
  readonly isExpected?: boolean;
}

export type Insert =
  /** Keys with their values. */
  | { readonly form: "entries"; readonly entries: readonly EntrySkeleton[] }
  /** A key whose value stands there already. */
  | { readonly form: "key"; readonly name: string }
  /** A scalar or an item; `siblings` are entries that its object needs along with it. */
  | { readonly form: "value"; readonly value: Skeleton; readonly siblings?: readonly EntrySkeleton[] }
  /** A part of a scalar, or a whole manifest, in its own layout; `«…»` are tab stops. */
  | { readonly form: "text"; readonly template: string };

/** What documentation may be asked for. */
export type Subject =
  | { readonly of: "field"; readonly type: string; readonly field: string }
  | { readonly of: "value"; readonly enumeration: string; readonly value: string }
  | { readonly of: "snippet"; readonly name: string };
