import type { FieldPath } from "../document/field-path.js";
import { textAt } from "../document/read.js";
import type { Node } from "../document/node.js";

/** A field path with names instead of indexes where items have one: `containers[app].volumeMounts[data]`. */
export function namedPath(root: Node | undefined, path: FieldPath): string {
  const named = path.map((step, index) => (typeof step === "number" ? textAt(root, [...path.slice(0, index + 1), "name"]) ?? step : step));
  let text = "";
  for (const [index, step] of named.entries()) {
    if (typeof path[index] === "number" || /[./[\]]/.test(String(step))) text += `[${step}]`;
    else text += text === "" ? step : `.${step}`;
  }
  return text;
}
