import { samePath } from "../../document/field-path.js";
import { valuesOfField } from "../field-index.js";
import type { Scalar } from "../skeleton.js";
import { usual, type Suggestion, type ValuePlace } from "../suggestion.js";

/** A text longer than this is nobody's second one. */
const longest = 120;

/** What the same field has elsewhere in this manifest: the same command, image or name again. */
export function valuesElsewhere(at: ValuePlace): readonly Suggestion[] {
  const found: Scalar[] = [];
  for (const { path, node, place } of valuesOfField(at.object, at.place)) {
    const { value } = node;
    if (place.role !== at.place.role || samePath(path, at.path) || value === null || typeof value === "bigint") continue;
    if (place.role === "value" && path.at(-1) !== at.path.at(-1)) continue;
    if (typeof value === "string" && (value === "" || longest < value.length || value.includes("\n"))) continue;
    found.push(value);
  }
  return usual(found);
}
