import { applyChanges, textChanges, type Edit } from "../document/edit.js";
import { isPrefix, samePath, type FieldPath } from "../document/field-path.js";
import { walk, type Visited } from "../document/locate.js";
import { isFailure } from "../engine/ask.js";
import type { Review } from "../engine/contract.js";
import { writtenNode } from "../provenance/provenance.js";
import { reviewSteps, type ReviewStep } from "../views/review-steps.js";
import { isRewritable, provedChanges, valueAt, type Rewrite, type RewriteSource, type RewriteTarget } from "./rewrite.js";
import { isSameValue } from "./same-value.js";

/**
 * Takes out what the server would put back. No list of defaults is needed for that: fields are left out, and the engine
 * shows which of them it fills with the same values. Lines with a comment stay, since someone had something to say there.
 */
export async function removeDefaults(source: RewriteSource, target: RewriteTarget): Promise<Rewrite | undefined> {
  const step = reviewSteps(source.review)[target.step];
  if (step === undefined || !isRewritable(source)) return undefined;
  const refilled = outermost(await refilledPaths(source, target, step));
  if (refilled.length === 0) return undefined;
  const together = await provedChanges(source, target, removals(source, refilled));
  if (together !== undefined) return { changes: together, count: refilled.length };
  return removedInTurn(source, target, refilled);
}

/** Two values may each be filled only while the other is written: then the first goes and the second stays. */
async function removedInTurn(
  source: RewriteSource, target: RewriteTarget, refilled: readonly FieldPath[],
): Promise<Rewrite | undefined> {
  let removed: readonly FieldPath[] = [];
  let changes: Rewrite["changes"] | undefined;
  for (const path of refilled) {
    const proved = await provedChanges(source, target, removals(source, [...removed, path]));
    if (proved === undefined) continue;
    removed = [...removed, path];
    changes = proved;
  }
  return changes && { changes, count: removed.length };
}

/** The paths of the manifest that the engine fills again when they are left out. */
async function refilledPaths(source: RewriteSource, target: RewriteTarget, step: ReviewStep): Promise<readonly FieldPath[]> {
  const refilled: FieldPath[] = [];
  for (const paths of groupsByField(candidates(source, [...step.sourcePath, ...target.path]))) {
    const without = await stepWithout(source, target, paths);
    if (without === undefined) continue;
    for (const path of paths) {
      const inObject = path.slice(step.sourcePath.length);
      if (isSameValue(valueAt(step.review.object, inObject), valueAt(without, inObject))) refilled.push(path);
    }
  }
  return refilled;
}

/** The target's object as the engine makes it without these paths. A refusal has defaults too, as far as it got. */
async function stepWithout(source: RewriteSource, target: RewriteTarget, paths: readonly FieldPath[]): Promise<unknown> {
  const { text, written } = source.structure;
  const changes = textChanges(text, written.root, removals(source, paths));
  if (changes === undefined) return undefined;
  const manifest = applyChanges(text, changes);
  const review = await source.ask<Review>({ op: "review", manifest, options: { ...source.options, explain: true } });
  return isFailure(review) ? undefined : reviewSteps(review)[target.step]?.review.object;
}

/** Same field, same depth: so few questions serve any number of containers, and no path of a group lies within another. */
function groupsByField(candidates: readonly Visited[]): readonly (readonly FieldPath[])[] {
  const groups = new Map<string, FieldPath[]>();
  for (const { path } of candidates) {
    const name = `${path.length} ${path.at(-1)}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [path]);
    else group.push(path);
  }
  return [...groups.values()];
}

function candidates({ structure }: RewriteSource, scope: FieldPath): readonly Visited[] {
  const { written, text } = structure;
  if (written.root === undefined) return [];
  return [...walk(written.root)].filter(({ path, entry }) => {
    if (entry === undefined || entry.borrowed || path.length < 2 || !isPrefix(scope, path)) return false;
    return !hasComment(text.slice(entry.start, endOfLine(text, entry.end)));
  });
}

function hasComment(text: string): boolean {
  return /(^|\s)#/.test(text);
}

function endOfLine(text: string, offset: number): number {
  const length = text.slice(offset).search(/[\r\n]/);
  return length === -1 ? text.length : offset + length;
}

function outermost(paths: readonly FieldPath[]): readonly FieldPath[] {
  return paths.filter((path) => !paths.some((other) => other.length < path.length && isPrefix(other, path)));
}

/** An object that loses its last entry becomes an empty one, for `key:` alone would be null. */
function removals({ structure }: RewriteSource, paths: readonly FieldPath[]): readonly Edit[] {
  const emptied = new Map<string, FieldPath>();
  for (const path of paths) {
    const parentPath = path.slice(0, -1);
    const parent = writtenNode(structure.written.root, parentPath);
    const leaving = paths.filter((other) => samePath(other.slice(0, -1), parentPath)).length;
    if (parent?.kind === "mapping" && parent.entries.length === leaving) emptied.set(JSON.stringify(parentPath), parentPath);
  }
  const others = paths.filter((path) => !emptied.has(JSON.stringify(path.slice(0, -1))));
  return [...[...emptied.values()].map((path): Edit => ({ set: path, to: {} })), ...others.map((path): Edit => ({ remove: path }))];
}
