import { duplicateEntries } from "../document/duplicate-entries.js";
import { locate, walk, type Location } from "../document/locate.js";
import { valueOf, type Node } from "../document/node.js";
import { parseYaml, type ParsedYaml } from "../document/parse.js";
import type { Kind } from "../schema/field-type.js";
import { isFieldName } from "../schema/field-names.js";
import { nearestFields } from "../schema/neighbours.js";
import { validateShape, type ShapeProblem } from "../schema/shape.js";
import { allTabsMistypings, indentationMistypings, unusualStepMistypings } from "./indentation.js";
import { applyLineEdits, indentation, isBlankOrComment, linesByOrigin, originsOf, writtenLineAt, type Mistyping } from "./line-edit.js";
import { exchangedMistypings } from "./exchanged-values.js";
import { lineBreakMistypings } from "./missing-line-break.js";
import { missingDashMistypings } from "./missing-dash.js";
import { missingParentMistypings } from "./missing-parent.js";
import { missingTemplateMistypings } from "./missing-template.js";
import { openBracketMistypings } from "./open-bracket.js";
import { outdentedItemsMistypings } from "./outdented-items.js";
import { missingBlanksRun, punctuationMistypings } from "./punctuation.js";
import { strayItemMistypings } from "./stray-item.js";

/** A mistyping that was found by mending it: with the edit, more of the text is what the API server can read. */
export interface Repair extends Mistyping {
  /** First line that the edit changes. */
  readonly line: number;
  /** Equally good other edits for the same place, likeliest first. */
  readonly alternatives: readonly Mistyping[];
}

export interface RepairedText {
  readonly text: string;
  /** The written line that each line of the text came from; absent where each is its own. */
  readonly origins: readonly number[] | undefined;
  readonly yaml: ParsedYaml;
  readonly repairs: readonly Repair[];
}

/** How far a text is from an object of its kind. */
interface Badness {
  readonly syntax: number;
  /** Offset of the first syntax problem: of two broken texts, the one that breaks later is nearer. */
  readonly breaksAt: number;
  readonly shape: number;
  /** Offsets of the first structural problems that a line in the wrong place may have made. */
  readonly shapeAt: readonly number[];
  /** Offsets of the first values of a wrong type: a line that moves changes none of them. */
  readonly valuesAt: readonly number[];
  /** Values inside of lists and mappings that stand where neither may: nobody looks at them, so that they may be wrong too. */
  readonly hidden: number;
  /** Keys that have nothing behind or below them. */
  readonly empty: number;
  /** Line breaks inside of plain words: a line that goes on the one above is hidden, not mended. */
  readonly folds: number;
  /** What is wrong, told without its place: a line that moves takes its own mistakes along, but must bring in no other. */
  readonly mistakes: readonly string[];
  readonly yaml: ParsedYaml;
}

interface Trial {
  readonly mistyping: Mistyping;
  readonly lines: readonly string[];
  readonly badness: Badness;
}

/** Structural problems at whose lines edits are tried. */
const mostPlaces = 3;

/** How many mistypings are mended one after the other. */
const mostRepairs = 8;

/** Edits that are tried in one search. */
const mostTrials = 160;

/** Characters that may be parsed in one search, but for documents so large that even a few trials need more. */
const parseBudget = 400_000;

/** Edits that are tried in one step of a search, the likeliest first. */
const mostTrialsInStep = 70;

/**
 * Looks for the mistypings that keep a text from being YAML, or the YAML of its kind: each plausible edit is tried, and the one
 * after which least is wrong is kept, until nothing is wrong or no edit helps. Undefined when no edit helps at all.
 * Yields after each trial, so that the caller can let other work go first, or give up.
 */
export function* repairing(
  text: string, origins: readonly number[] | undefined, kindOfText: KindOfText,
): Generator<void, RepairedText | undefined> {
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  return yield* new Search(kindOfText, Math.max(parseBudget, 16 * text.length)).run(linesByOrigin(text, origins), newline);
}

export type KindOfText = (yaml: ParsedYaml, text: string) => Kind | undefined;

class Search {
  private trials = mostTrials;

  constructor(
    private readonly kindOfText: KindOfText,
    private budget: number,
  ) {}

  *run(written: readonly string[], newline: string): Generator<void, RepairedText | undefined> {
    let lines = written;
    let badness = this.badnessOf(lines.join("\n"));
    const repairs: Repair[] = [];
    while (repairs.length < mostRepairs && 0 < badness.syntax + badness.shape) {
      const trials = yield* this.tryAll(lines, badness);
      const best = trials[0];
      if (best === undefined) break;
      repairs.push(...repairsOf(best, trials, lines));
      lines = best.lines;
      badness = best.badness;
    }
    if (0 < badness.syntax) return this.sureOnes(written, newline, repairs);
    return repairs.length === 0 ? undefined : repairedText(lines, newline, repairs);
  }

  /** Where the text stays unreadable, guesses on the way are no help: only slips that show in the line itself are told. */
  private sureOnes(written: readonly string[], newline: string, repairs: readonly Repair[]): RepairedText | undefined {
    const sure = repairs.filter((repair) => repair.unlikeliness <= 1 && repair.edits.length === 1);
    return sure.length === 0 ? undefined : repairedText(applyLineEdits(written, sure.flatMap((repair) => repair.edits)), newline, sure);
  }

  /** Every edit that makes things better, best first. The first that leaves nothing wrong ends the search, but for its rivals. */
  private *tryAll(lines: readonly string[], before: Badness): Generator<void, readonly Trial[]> {
    const trials: Trial[] = [];
    const tried = new Set<string>();
    let last = Infinity;
    for (const mistyping of this.candidates(lines, before).slice(0, mostTrialsInStep)) {
      if (last < mistyping.unlikeliness) break;
      const edited = applyLineEdits(lines, mistyping.edits);
      const text = edited.join("\n");
      if (tried.has(text)) continue;
      tried.add(text);
      if (this.budget < text.length || this.trials-- <= 0) break;
      const badness = this.badnessOf(text);
      yield;
      if (!isBetter(badness, before) || (isInsertion(mistyping) && 0 < before.syntax && 0 < badness.syntax + badness.shape)) continue;
      trials.push({ mistyping, lines: edited, badness });
      if (badness.syntax + badness.shape === 0) last = Math.min(last, mistyping.unlikeliness + 1);
    }
    return trials.sort(byMerit);
  }

  private candidates(lines: readonly string[], before: Badness): readonly Mistyping[] {
    const found: Mistyping[] = [...allTabsMistypings(lines)];
    for (const line of suspectLines(lines, before)) {
      found.push(...punctuationMistypings(lines, line), ...missingBlanksRun(lines, line), ...lineBreakMistypings(lines, line));
      found.push(...strayItemMistypings(lines, line), ...missingParentMistypings(lines, line), ...openBracketMistypings(lines, line), ...indentationMistypings(lines, line));
    }
    found.push(...outdentedItemsMistypings(lines));
    if (0 < before.syntax) found.push(...unusualStepMistypings(lines));
    for (const line of before.syntax === 0 ? linesAt(lines, before.valuesAt) : []) found.push(...exchangedMistypings(lines, line));
    for (const line of before.syntax === 0 ? linesAt(lines, before.shapeAt) : []) {
      found.push(...missingDashMistypings(lines, line), ...missingTemplateMistypings(lines, line), ...missingParentMistypings(lines, line), ...indentationMistypings(lines, line));
      for (let near = line; 0 <= near && line - 4 < near; near--) {
        found.push(...strayItemMistypings(lines, near));
        if (near < line && /^\s*- /.test(lines[near] as string)) found.push(...missingParentMistypings(lines, near));
      }
      if (/:\s*$/.test(lines[line] ?? "")) found.push(...missingParentMistypings(lines, line + 1));
    }
    const isReadable = before.syntax === 0;
    const problem = linesAt(lines, [before.breaksAt])[0] ?? 0;
    const away = ({ edits }: Mistyping): number => Math.abs((edits[0]?.line ?? 0) - problem);
    return found.filter((mistyping) => keepsDocument(mistyping) && !(isReadable && isGuess(mistyping))).sort((one, other) => one.unlikeliness - other.unlikeliness || away(one) - away(other));
  }

  private badnessOf(text: string): Badness {
    this.budget -= text.length;
    const yaml = parseYaml(text);
    const syntax = yaml.problems.length;
    const breaksAt = yaml.problems.reduce((first, problem) => Math.min(first, problem.start), text.length);
    const kind = this.kindOfText(yaml, text);
    const root = yaml.root;
    if (root === undefined || kind === undefined) return { syntax, breaksAt, shape: root === undefined ? 0 : 3, shapeAt: [], valuesAt: [], hidden: 0, empty: 0, folds: 0, mistakes: [], yaml };
    const problems = validateShape(kind.apiVersion, kind.kind, valueOf(root));
    const duplicates = duplicateEntries(root);
    const misplaced = problems.filter(mayBeMisplaced);
    const shapeAt = [...misplaced.slice(0, mostPlaces).map((problem) => startOf(locate(root, problem.path))), ...duplicates.map(({ entry }) => entry.start)];
    const valuesAt = problems.filter(isValue).slice(0, mostPlaces).map((problem) => startOf(locate(root, problem.path)));
    return { syntax, breaksAt, shape: problems.length + duplicates.length + misnamed(yaml, kind), shapeAt: shapeAt.slice(0, mostPlaces), valuesAt, hidden: hiddenValues(root, problems), empty: emptyValues(root), folds: foldsIn(root, text), mistakes: [...problems.map(mistakeOf), ...duplicates.map(({ path }) => `duplicate ${String(path.at(-1))}`)], yaml };
  }
}

function repairedText(lines: readonly string[], newline: string, repairs: readonly Repair[]): RepairedText {
  const text = lines.join("\n").replaceAll("\n", newline);
  return { text, origins: originsOf(lines), yaml: parseYaml(text), repairs: sorted(repairs) };
}

/** A scalar of another type than the field's, which is a scalar, too. */
function isValue(problem: ShapeProblem): boolean {
  if (problem.kind === "bad-quantity" || problem.kind === "out-of-range") return true;
  if (problem.kind !== "wrong-type" || problem.actual === "object" || problem.actual === "list") return false;
  return !["object", "map", "list"].includes(problem.expected.kind);
}

/** Neither a value nor a name that is plainly misspelt: those are no question of the line's place. */
function mayBeMisplaced(problem: ShapeProblem): boolean {
  if (isValue(problem)) return false;
  if (problem.kind !== "unknown-field" || isFieldName(problem.key)) return true;
  const [nearest] = nearestFields(problem.owner, problem.key);
  return nearest === undefined || 2 < nearest.distance;
}

function mistakeOf(problem: ShapeProblem): string {
  const owner = problem.kind === "unknown-field" ? problem.owner : "";
  return `${problem.kind} ${owner} ${String(problem.path.at(-1))}`;
}

function hiddenValues(root: Node, problems: readonly ShapeProblem[]): number {
  let count = 0;
  for (const problem of problems) {
    if (problem.kind !== "wrong-type") continue;
    const { node } = locate(root, problem.path);
    if (node.kind !== "scalar") for (const below of walk(node)) if (below.node.kind === "scalar") count++;
  }
  return count;
}

function emptyValues(root: Node): number {
  let count = 0;
  for (const { node } of walk(root)) if (node.kind === "scalar" && node.value === null && node.start === node.end) count++;
  return count;
}

function foldsIn(root: Node, text: string): number {
  let count = 0;
  for (const { node } of walk(root)) if (node.kind === "scalar" && node.style === "plain") count += text.slice(node.start, node.end).split("\n").length - 1;
  return count;
}

function startOf({ entry, node }: Location): number {
  return entry ? entry.key.start : node.start;
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
  if (before.empty < after.empty || before.folds < after.folds) return false;
  return after.shape < before.shape && after.mistakes.every((mistake) => before.mistakes.includes(mistake));
}

/** Readable before unreadable, then what leaves least wrong or unseen, then what breaks last, then the likelier mistyping. */
function byMerit(one: Trial, other: Trial): number {
  const syntax = Number(0 < one.badness.syntax) - Number(0 < other.badness.syntax);
  if (syntax !== 0) return syntax;
  const isBroken = 0 < one.badness.syntax;
  if (isBroken && one.badness.breaksAt !== other.badness.breaksAt) return other.badness.breaksAt - one.badness.breaksAt;
  return suspected(one.badness) - suspected(other.badness) || one.mistyping.unlikeliness - other.mistyping.unlikeliness;
}

/** What is wrong, and what may be: an edit that hides mistakes mends none. */
function suspected({ shape, hidden }: Badness): number {
  return shape + hidden;
}

/** Lines worth trying: those near each problem, those that hold the opening of something unclosed, and every one that looks mistyped. */
function suspectLines(lines: readonly string[], badness: Badness): readonly number[] {
  const suspects = new Set<number>();
  const places = badness.yaml.problems.flatMap((problem) => [problem.start, problem.end]);
  for (const offset of places.slice(0, 4)) {
    const line = writtenLineAt(lines, offset);
    for (let near = line - 3; near <= line + 1; near++) if (0 <= near && near < lines.length) suspects.add(near);
    const first = firstBeside(lines, line);
    if (first !== undefined) suspects.add(first);
  }
  for (const [line, text] of lines.entries()) {
    if (looksMistyped(text)) suspects.add(line);
    if (60 < suspects.size) break;
  }
  return [...suspects].filter((line) => (lines[line] as string).length <= longestLine);
}

/** The first line of the mapping or list that a line seems to belong to: where items have lost their key, what follows them does not fit. */
function firstBeside(lines: readonly string[], line: number): number | undefined {
  const own = indentation(lines[line] ?? "");
  let first: number | undefined;
  for (let above = line - 1; 0 <= above; above--) {
    const text = lines[above] as string;
    if (isBlankOrComment(text)) continue;
    if (indentation(text) < own) return first;
    first = above;
  }
  return undefined;
}

/** Characters of a line in which slips are looked for: what is longer was made by a program, and patterns take too long on it. */
const longestLine = 2_000;

/** In text that cannot be read, a line more is believed only if everything is right with it. */
function isInsertion({ code }: Mistyping): boolean {
  return code === "missing-parent";
}

/** To take a line out only because nothing else helps is for text that cannot be read. */
function isGuess({ code, unlikeliness }: Mistyping): boolean {
  return code === "stray-line" && 7 <= unlikeliness;
}

/** An edit that makes a document marker would cut off the rest, and all that is wrong in it. */
function keepsDocument({ edits }: Mistyping): boolean {
  return !edits.some((edit) => /^(?:---|\.\.\.)(?:\s|$)/.test(edit.to));
}

/** Where YAML is fine and only the structure is wrong, a line may belong to another parent: its words are not in doubt. */
function linesAt(lines: readonly string[], offsets: readonly number[]): readonly number[] {
  return [...new Set(offsets.map((offset) => writtenLineAt(lines, offset)))];
}

function looksMistyped(text: string): boolean {
  if (longestLine < text.length) return false;
  return (
    /^\s*\t/.test(text) ||
    /^\s*(?:- +)*["']?[A-Za-z][\w./-]*["']?:(?:[^\s:/]|\/(?!\/))/.test(text) ||
    /^\s*(?:- +)*-[A-Za-z"']/.test(text) ||
    /[：“”‘’\u0000-\u0008\u007f-\u00a0\u00ad\u200b-\u200f\u2060\u3000\ufeff]/.test(text) ||
    /^(?:```|~~~|\s*EOF\s*$|\s*(?:cat|kubectl)\s)/.test(text) ||
    /^\s*(?:[*+•·]|- +-)\s/.test(text) ||
    /^\s*(?:\.\.\.|…)+\s*$/.test(text) ||
    /^\s*(?:\[[^\]]*\]|[\w.-]+@[\w.-]+:[^$#]*)\s*[$#]\s/.test(text) ||
    /^\s*(?:- +)*[\w./-]+::\s/.test(text) ||
    /(?:^|[:\-[,{]\s*)'[^']*(?:'[^']*')*$/.test(text.replace(/\s#.*$/, "")) ||
    /:\s+[`@]/.test(text) ||
    (text.split('"').length % 2 === 0 && !text.trimStart().startsWith("#"))
  );
}

/** A run of lines with the same slip is as many slips. */
function repairsOf(best: Trial, trials: readonly Trial[], lines: readonly string[]): readonly Repair[] {
  const { mistyping } = best;
  if (mistyping.code !== "missing-space-after-colon" || mistyping.edits.length < 2) return [repairOf(best, trials)];
  return mistyping.edits.flatMap((edit) => {
    const [alone] = punctuationMistypings(lines, edit.line).filter(({ code }) => code === mistyping.code);
    return alone ? [{ ...alone, line: edit.line, alternatives: [] }] : [];
  });
}

function repairOf(best: Trial, trials: readonly Trial[]): Repair {
  const line = best.mistyping.at ?? best.mistyping.edits[0]?.line ?? 0;
  const alternatives = trials
    .filter((trial) => trial !== best && trial.badness.syntax === best.badness.syntax && trial.badness.shape === best.badness.shape)
    .map((trial) => trial.mistyping);
  return { ...best.mistyping, line, alternatives: alternatives.slice(0, 3) };
}

function sorted(repairs: readonly Repair[]): readonly Repair[] {
  return [...repairs].sort((one, other) => one.line - other.line);
}
