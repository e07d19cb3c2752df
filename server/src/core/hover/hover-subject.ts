import type { Language, Text } from "../language/text.js";
import type { DocumentSource, SearchDocuments } from "../navigation/resolve.js";
import type { Spot } from "../navigation/spot.js";
import type { EffectiveValues } from "../views/effective-values.js";

/** What the field would be if the manifest did not say it, where that depends on the rest of the manifest. */
export interface LeftOut {
  readonly value: unknown;
  readonly because: Text | undefined;
}

/** Everything that a section of a hover may look at. */
export interface HoverSubject {
  readonly spot: Spot;
  readonly language: Language;
  /** Undefined while the engine has not answered. */
  readonly effective: EffectiveValues | undefined;
  readonly leftOut: LeftOut | undefined;
  /** The document, and how others that hold a word are found. */
  readonly source: DocumentSource;
  readonly search: SearchDocuments;
}

/** One part of a hover as Markdown; undefined where it has nothing to say. */
export type HoverSection = (subject: HoverSubject) => string | undefined;
