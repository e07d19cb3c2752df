import type { Structure } from "../analysis/structure.js";
import { locate, spanOf } from "../document/locate.js";
import type { Node } from "../document/node.js";
import type { RelatedPlace } from "../rules/rule.js";
import type { Finding } from "./finding.js";
import { writtenRange } from "./written-range.js";

/** Places that a rule names, in the object with this root, as ranges of the document as written. */
export function relatedRanges(structure: Structure, places: readonly RelatedPlace[], root: Node): NonNullable<Finding["related"]> {
  return places.map((place) => {
    const span = "start" in place.at ? place.at : spanOf(locate(root, place.at));
    return { range: writtenRange(structure, span.start, span.end), text: place.text };
  });
}
