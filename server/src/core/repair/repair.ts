import { LineIndex } from "../document/line-index.js";
import { valueOf } from "../document/node.js";
import { parseYaml, type ParsedYaml } from "../document/parse.js";
import type { Kind } from "../schema/field-type.js";
import { validateShape } from "../schema/shape.js";
import { allTabsMistypings, indentationMistypings } from "./indentation.js";
import { applyLineEdits, type LineEdit, type Mistyping } from "./line-edit.js";
import { punctuationMistypings } from "./punctuation.js";

/** A mistyping that was found by mending it: with the edit, more of the text is what the API server can read. */
export interface Repair extends Mistyping {
  /** First line that the edit changes. */
  readonly line: number;
  /** Equally good other edits for the same place, likeliest first. */
  readonly alternatives: readonly Mistyping[];
}

export interface RepairedText {
  readonly text: string;
  readonly yaml: ParsedYaml;
  readonly repairs: readonly Repair[];
}

/** How far a text is from an object of its kind. */
interface Badness {
  readonly syntax: number;
  /** Offset of the first syntax problem: of two broken texts, the one that breaks later is nearer. */
  readonly breaksAt: number;
  readonly shape: number;
  readonly yaml: ParsedYaml;
}

interface Trial {
  readonly mistyping: Mistyping;
  readonly lines: readonly string[];
  readonly badness: Badness;
}

/** How many mistypings are mended one after the other. */
const mostRepairs = 8;

/** Characters that may be parsed in one search: about a tenth of a second. */
const parseBudget = 1_500_000;

/**
 * Looks for the mistypings that keep a text from being YAML, or the YAML of its kind: each plausible edit is tried, and the one
 * after which least is wrong is kept, until nothing is wrong or no edit helps. Undefined when no edit helps at all.
 */
export function repairText(text: string, kindOfText: (yaml: ParsedYaml, text: string) => Kind | undefined): RepairedText | undefined {
  const search = new Search(kindOfText, Math.max(parseBudget, 12 * text.length));
  return search.run(text);
}

class Search {
  constructor(
    private readonly kindOfText: (yaml: ParsedYaml, text: string) => Kind | undefined,
    private budget: number,
  ) {}

  run(text: string): RepairedText | undefined {
    const newline = text.includes("\r\n") ? "\r\n" : "\n";
    let lines: readonly string[] = text.split(/\r\n|\n|\r/);
    let badness = this.badnessOf(lines.join("\n"));
    const repairs: Repair[] = [];
    while (repairs.length < mostRepairs && 0 < badness.syntax + badness.shape) {
      const trials = this.tryAll(lines, badness);
      const best = trials[0];
      if (best === undefined) break;
      repairs.push(repairOf(best, trials));
      lines = best.lines;
      badness = best.badness;
    }
    if (repairs.length === 0) return undefined;
    const repaired = lines.join(newline);
    return { text: repaired, yaml: newline === "\n" ? badness.yaml : parseYaml(repaired), repairs: sorted(repairs) };
  }

  /** Every edit that makes things better, best first. */
  private tryAll(lines: readonly string[], before: Badness): readonly Trial[] {
    const trials: Trial[] = [];
    for (const mistyping of this.candidates(lines, before)) {
      const edited = applyLineEdits(lines, mistyping.edits);
      const text = edited.join("\n");
      if (this.budget < text.length) break;
      const badness = this.badnessOf(text);
      if (isBetter(badness, before)) trials.push({ mistyping, lines: edited, badness });
    }
    return trials.sort(byMerit);
  }

  private candidates(lines: readonly string[], before: Badness): readonly Mistyping[] {
    const suspects = suspectLines(lines, before);
    const found: Mistyping[] = [...allTabsMistypings(lines)];
    for (const line of suspects) {
      found.push(...punctuationMistypings(lines, line));
      found.push(...indentationMistypings(lines, line));
    }
    return found.sort((one, other) => one.unlikeliness - other.unlikeliness);
  }

  private badnessOf(text: string): Badness {
    this.budget -= text.length;
    const yaml = parseYaml(text);
    const syntax = yaml.problems.length;
    const breaksAt = Math.min(text.length, ...yaml.problems.map((problem) => problem.start));
    const kind = this.kindOfText(yaml, text);
    if (yaml.root === undefined || kind === undefined) return { syntax, breaksAt, shape: yaml.root === undefined ? 0 : 3, yaml };
    const shape = validateShape(kind.apiVersion, kind.kind, valueOf(yaml.root)).length + misnamed(yaml, kind);
    return { syntax, breaksAt, shape, yaml };
  }
}

/** A known kind whose `kind` or `apiVersion` can't be read off the object: one of these keys is itself mistyped. */
function misnamed(yaml: ParsedYaml, kind: Kind): number {
  const root = yaml.root === undefined ? undefined : (valueOf(yaml.root) as Record<string, unknown>);
  return (root?.["kind"] === kind.kind ? 0 : 1) + (root?.["apiVersion"] === kind.apiVersion ? 0 : 1);
}

function isBetter(after: Badness, before: Badness): boolean {
  if (after.syntax === 0 && 0 < before.syntax) return true;
  if (after.syntax !== before.syntax) return after.syntax < before.syntax;
  if (0 < after.syntax) return before.breaksAt < after.breaksAt;
  return after.shape < before.shape;
}

/** Readable before unreadable, then what leaves least wrong, then what breaks last, then the likelier mistyping. */
function byMerit(one: Trial, other: Trial): number {
  const syntax = Number(0 < one.badness.syntax) - Number(0 < other.badness.syntax);
  if (syntax !== 0) return syntax;
  const isBroken = 0 < one.badness.syntax;
  if (isBroken && one.badness.breaksAt !== other.badness.breaksAt) return other.badness.breaksAt - one.badness.breaksAt;
  return one.badness.shape - other.badness.shape || one.mistyping.unlikeliness - other.mistyping.unlikeliness;
}

/** Lines worth trying: those near each problem, those that hold the opening of something unclosed, and every one that looks mistyped. */
function suspectLines(lines: readonly string[], badness: Badness): readonly number[] {
  const suspects = new Set<number>();
  const index = new LineIndex(lines.join("\n"));
  const places = badness.yaml.problems.flatMap((problem) => [problem.start, problem.end]);
  for (const offset of places.slice(0, 12)) {
    const line = index.positionAt(offset).line;
    for (let near = line - 3; near <= line + 1; near++) if (0 <= near && near < lines.length) suspects.add(near);
  }
  for (const [line, text] of lines.entries()) {
    if (looksMistyped(text)) suspects.add(line);
    if (60 < suspects.size) break;
  }
  return [...suspects];
}

function looksMistyped(text: string): boolean {
  return (
    /^\s*\t/.test(text) ||
    /^\s*(?:- +)*["']?[A-Za-z][\w./-]*["']?:[^\s:/]/.test(text) ||
    /^\s*(?:- +)*-[A-Za-z"']/.test(text) ||
    /[：“”‘’\u00a0\u3000]/.test(text) ||
    /^(?:```|~~~|\s*EOF\s*$|\s*(?:cat|kubectl)\s)/.test(text) ||
    (text.split('"').length % 2 === 0 && !text.trimStart().startsWith("#"))
  );
}

function repairOf(best: Trial, trials: readonly Trial[]): Repair {
  const line = best.mistyping.edits[0]?.line ?? 0;
  const alternatives = trials
    .filter((trial) => trial !== best && trial.badness.syntax === best.badness.syntax && trial.badness.shape === best.badness.shape)
    .map((trial) => trial.mistyping);
  return { ...best.mistyping, line, alternatives: alternatives.slice(0, 3) };
}

function sorted(repairs: readonly Repair[]): readonly Repair[] {
  return [...repairs].sort((one, other) => one.line - other.line);
}

export type { LineEdit };
