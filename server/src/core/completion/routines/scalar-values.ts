import type { Completion } from "../completion.js";
import type { ValueCursor } from "../cursor.js";
import { fixed } from "../skeleton.js";
import type { Around, Suggestion } from "../suggestion.js";
import { valuesFor } from "../values.js";

/** Values for the place at the cursor. */
export function scalarValues(cursor: ValueCursor, around: Around): readonly Completion[] {
  return valuesFor(cursor, around).map(completionOf);
}

function completionOf(suggestion: Suggestion, index: number): Completion {
  const { value, kind, detail, about, siblings, also } = suggestion;
  return {
    label: String(value) === "" ? '""' : String(value),
    kind: kind === "closed" ? "choice" : kind === "name" ? "name" : "value",
    insert: { form: "value", value: { ...fixed(value), ...(also && { also }) }, ...(siblings && { siblings }) },
    ...(detail && { detail }),
    ...(about && { about }),
    ...(index === 0 && kind === "closed" && { isExpected: true }),
  };
}
