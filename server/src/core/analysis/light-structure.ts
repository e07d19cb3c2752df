import { valueOf } from "../document/node.js";
import type { ParsedYaml } from "../document/parse.js";
import type { Structure } from "./structure.js";

/** A text as it was parsed, with the plain value of its root. */
export interface Reading {
  readonly yaml: ParsedYaml;
  readonly value: unknown;
}

/** Parses a text, or still knows how it was parsed. */
export type Read = (text: string) => Reading;

export function readingIn(yaml: ParsedYaml): Reading {
  return { yaml, value: yaml.root && valueOf(yaml.root) };
}

/**
 * The same structure without its nodes and values, which are twenty times as large as the text: they are read again when somebody
 * wants them, if `read` has forgotten them.
 */
export function lightStructure({ text, lines, repairs, readable, readableLines, origins, identity, names, shape }: Structure, read: Read): Structure {
  return {
    text, lines, repairs, readable, readableLines, origins, identity, names, shape,
    get written() {
      return read(text).yaml;
    },
    get yaml() {
      return read(readable).yaml;
    },
    get value() {
      return read(readable).value;
    },
  };
}
