import type { Text } from "../../server/src/core/language/text.js";

/** Our own account of a field or a topic: what it is, what it does while the pod runs, what follows if it is left out, the usual trap. */
export interface Explanation {
  /** What the field is for, in a few words. */
  readonly title: Text;
  /** Markdown. */
  readonly text: Text;
  /** The page below https://kubernetes.io/docs/, with its anchor. */
  readonly page?: string;
  /** The minor release in which the field could first be used without turning on a feature gate, e.g. `1.29`. */
  readonly since?: string;
}

/** Explanations by `Type.field`, with Go's names of the types. */
export type FieldExplanations = Readonly<Record<string, Explanation>>;

/** What each value of an enumeration means: by `Enumeration.value`. */
export type ValueExplanations = Readonly<Record<string, Text>>;
