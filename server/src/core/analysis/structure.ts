import { LineIndex } from "../document/line-index.js";
import { valueOf } from "../document/node.js";
import { parseYaml, type ParsedYaml } from "../document/parse.js";
import { repairText, type Repair } from "../repair/repair.js";
import type { Kind } from "../schema/field-type.js";
import { validateShape, type ShapeProblem } from "../schema/shape.js";
import { identify, type Identity } from "./identity.js";

/**
 * All that is known about one document without the engine, in the tick of the keystroke: what it is, and whether its structure
 * is right. Where hands slipped (a blank, a tab, an indentation), the rest is looked at as it stands after the slip is mended.
 */
export interface Structure {
  /** The document as written. */
  readonly text: string;
  readonly lines: LineIndex;
  /** The parse of the text as written. */
  readonly written: ParsedYaml;
  /** The slips that were found, in document order. */
  readonly repairs: readonly Repair[];
  /** The text after the repairs; the text itself without any. Every node's offsets are in it. */
  readonly readable: string;
  readonly readableLines: LineIndex;
  readonly yaml: ParsedYaml;
  readonly identity: Identity;
  /** The object as plain values; undefined where there is none. */
  readonly value: unknown;
  readonly shape: readonly ShapeProblem[];
}

export function analyseStructure(text: string): Structure {
  const asWritten = analyseAsWritten(text);
  const { identity, written, shape } = asWritten;
  const isMistyped = identity.state === "manifest" && 0 < written.problems.length + shape.length;
  const repaired = isMistyped ? repairText(text, kindMeant) : undefined;
  if (repaired === undefined) return asWritten;
  return withShape({
    ...asWritten,
    repairs: repaired.repairs,
    readable: repaired.text,
    readableLines: new LineIndex(repaired.text),
    yaml: repaired.yaml,
    identity: identify(repaired.text, repaired.yaml),
  });
}

/** As `analyseStructure`, without looking for slips: what the text says, letter by letter. */
export function analyseAsWritten(text: string): Structure {
  const written = parseYaml(text);
  const identity = identify(text, written);
  const lines = new LineIndex(text);
  return withShape({ text, lines, written, repairs: [], readable: text, readableLines: lines, yaml: written, identity });
}

function withShape(structure: Omit<Structure, "value" | "shape">): Structure {
  const { yaml, identity } = structure;
  const value = yaml.root === undefined ? undefined : valueOf(yaml.root);
  const kind = identity.state === "manifest" ? identity.meant : undefined;
  const shape = kind && yaml.problems.length === 0 ? validateShape(kind.apiVersion, kind.kind, value) : [];
  return { ...structure, value, shape };
}

function kindMeant(yaml: ParsedYaml, text: string): Kind | undefined {
  const identity = identify(text, yaml);
  return identity.state === "manifest" ? identity.meant : undefined;
}
