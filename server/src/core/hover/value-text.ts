import { flowText } from "../document/yaml-text.js";
import { code, shortened } from "./markdown.js";

/** Characters of a value that fit on a line of a hover. */
const longestValue = 90;

/** A value as inline code, in flow style and cut where it is long. */
export function valueCode(value: unknown): string {
  return code(shortened(value === "" ? '""' : flowText(value), longestValue));
}
