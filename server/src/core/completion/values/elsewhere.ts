import { samePath } from "../../document/field-path.js";
import { typedNodes } from "../../navigation/typed-node.js";
import { usual, type Suggestion, type ValuePlace } from "../suggestion.js";
import type { Scalar } from "../skeleton.js";

/** A text longer than this is nobody's second one. */
const longest = 120;

/** What the same field has elsewhere in this manifest, in the order of nearness: the same command, image or name again. */
export function valuesElsewhere(at: ValuePlace): readonly Suggestion[] {
  const { kind, root } = at.object;
  const { owner, field } = at.place;
  const found: Scalar[] = [];
  for (const { path, node, place } of typedNodes({ kind, path: [], node: root, name: undefined, namespace: undefined })) {
    if (node.kind !== "scalar" || node.value === null || place.owner !== owner || place.field?.name !== field?.name || place.role !== at.place.role) continue;
    if (samePath(path, at.path) || typeof node.value === "bigint") continue;
    if (at.place.role === "value" && path.at(-1) !== at.path.at(-1)) continue;
    if (typeof node.value === "string" && (node.value === "" || longest < node.value.length || node.value.includes("\n"))) continue;
    found.push(node.value);
  }
  return usual(found);
}
