import { duplicateEntries } from "../document/duplicate-entries.js";
import { LineIndex } from "../document/line-index.js";
import { valueOf } from "../document/node.js";
import { parseYaml, type ParsedYaml } from "../document/parse.js";
import { repairing, type Repair } from "../repair/repair.js";
import type { Kind } from "../schema/field-type.js";
import { applyChanges, textChanges } from "../document/edit.js";
import { mostShapeProblems, validateShape, type ShapeProblem } from "../schema/shape.js";
import { assumedNames, type AssumedName } from "./assumed-names.js";
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
  /** The written line that each line of `readable` came from; undefined where each is its own. */
  readonly origins: readonly number[] | undefined;
  readonly yaml: ParsedYaml;
  readonly identity: Identity;
  /** Misspelt fields that are read as another one. */
  readonly names: readonly AssumedName[];
  /** The object as plain values; undefined where there is none. */
  readonly value: unknown;
  readonly shape: readonly ShapeProblem[];
}

export function analyseStructure(text: string): Structure {
  const analysis = analysingStructure(text);
  for (;;) {
    const step = analysis.next();
    if (step.done === true) return step.value;
  }
}

/** As `analyseStructure`, in small steps: looking for slips takes a while, and a keystroke must not wait for it. */
export function* analysingStructure(text: string): Generator<void, Structure> {
  let structure = analyseAsWritten(text);
  for (let round = 0; round < mostRounds; round++) {
    const repaired = yield* withRepairs(structure);
    yield;
    const mended = withNames(repaired);
    const isLast = mended === structure || mostShapeProblems <= structure.shape.length;
    structure = mended;
    if (isLast) break;
    yield;
  }
  return structure;
}

/**
 * A misspelt field may hide another one below it, or a slip: after so many rounds the rest is left for the next keystroke, and
 * after the first one where more is wrong than is told.
 */
const mostRounds = 4;

function* withRepairs(structure: Structure): Generator<void, Structure> {
  const { identity } = structure;
  if (identity.state !== "manifest" || !isMistyped(structure) || isBeyondSlips(structure)) return structure;
  const repaired = yield* repairing(structure.readable, structure.origins, kindMeant);
  if (repaired === undefined) return structure;
  const mended = identify(repaired.text, repaired.yaml);
  // Edits after which nobody would look at the text any more hide what is wrong with it.
  if (mended.state !== "manifest") return structure;
  return withShape({
    ...structure,
    repairs: [...structure.repairs, ...repaired.repairs].sort((one, other) => one.line - other.line),
    readable: repaired.text,
    readableLines: new LineIndex(repaired.text),
    origins: repaired.origins,
    yaml: repaired.yaml,
    identity: mended,
  });
}

function isMistyped({ yaml, shape }: Structure): boolean {
  if (0 < yaml.problems.length + shape.length) return true;
  return yaml.root !== undefined && 0 < duplicateEntries(yaml.root).length;
}

/** Looking for slips means parsing again and again: not where parsing takes long, nor where no hand can have slipped so often. */
function isBeyondSlips({ readable, yaml }: Structure): boolean {
  // Behind a line that belongs nowhere, the parser expects the end of the document: each further token is a problem of its own.
  const problems = yaml.problems.filter(({ code }) => code !== "unexpected-token");
  if (largestSearched < readable.length || mostProblems < problems.length) return true;
  return yaml.problems.some(({ code }) => code === "too-large" || code === "too-deep" || code === "excessive-alias");
}

/** Characters of a document: some three thousand lines. */
const largestSearched = 100_000;

const mostProblems = 100;

/** Reads misspelt fields as what they must mean, so that what stands below them is looked at too. */
function withNames(structure: Structure): Structure {
  const names = structure.yaml.problems.length === 0 ? assumedNames(structure) : [];
  if (names.length === 0) return structure;
  const edits = names.map(({ problem, name }) => ({ rename: problem.path, to: name }));
  const changes = textChanges(structure.readable, structure.yaml.root, edits);
  if (changes === undefined) return structure;
  const readable = applyChanges(structure.readable, changes);
  const yaml = parseYaml(readable);
  return withShape({
    ...structure,
    names: [...structure.names, ...names],
    readable,
    readableLines: new LineIndex(readable),
    yaml,
    identity: identify(readable, yaml),
  });
}

/** As `analyseStructure`, without looking for slips: what the text says, letter by letter. */
export function analyseAsWritten(text: string): Structure {
  const written = parseYaml(text);
  const identity = identify(text, written);
  const lines = new LineIndex(text);
  return withShape({ text, lines, written, repairs: [], names: [], readable: text, readableLines: lines, origins: undefined, yaml: written, identity });
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
