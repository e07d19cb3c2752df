import type { Completion } from "./completion.js";
import type { Cursor } from "./cursor.js";
import { cursorsAt } from "./find-cursor.js";
import { fieldNames } from "./routines/field-names.js";
import { identityValues } from "./routines/identity-values.js";
import { manifests } from "./routines/manifests.js";
import { mapKeys } from "./routines/map-keys.js";
import { parts } from "./routines/parts.js";
import { scalarValues } from "./routines/scalar-values.js";
import { startKeys } from "./routines/start.js";
import { variables } from "./routines/variables.js";
import { alone, type Around } from "./suggestion.js";

/** A completion together with the cursor that it is for: the layout is the cursor's. */
export interface Offer {
  readonly completion: Completion;
  readonly cursor: Cursor;
}

/** Everything that may be typed at an offset of a document's text, likeliest first. */
export function completionsAt(text: string, offset: number, around: Around = alone): readonly Offer[] {
  return cursorsAt(text, offset).flatMap((cursor) => completionsFor(cursor, around).map((completion) => ({ completion, cursor })));
}

function completionsFor(cursor: Cursor, around: Around): readonly Completion[] {
  switch (cursor.at) {
    case "start":
      return [...manifests(cursor), ...startKeys(cursor)];
    case "identity":
      return identityValues(cursor);
    case "key":
      return [...fieldNames(cursor, around), ...parts(cursor, around)];
    case "map-key":
      return mapKeys(cursor, around);
    case "value":
      return [...scalarValues(cursor, around), ...variables(cursor)];
  }
}
