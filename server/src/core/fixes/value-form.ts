import type { Node } from "../document/node.js";
import type { FieldType } from "../schema/field-type.js";

/** Whether a value could be of a type by its form alone: list, mapping or scalar. Nothing written yet could be anything. */
export function isOfForm(node: Node, type: FieldType): boolean {
  if (node.kind === "scalar" && node.value === null) return true;
  if (type.kind === "list") return node.kind === "sequence";
  if (type.kind === "object" || type.kind === "map") return node.kind === "mapping";
  return node.kind === "scalar";
}
