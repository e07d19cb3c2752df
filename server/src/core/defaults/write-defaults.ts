import { textChanges, type Edit } from "../document/edit.js";
import { isPrefix, samePath, type FieldPath } from "../document/field-path.js";
import type { Layer } from "../engine/contract.js";
import { DefaultIndex, defaultsOf, writtenNode, type Default } from "../provenance/provenance.js";
import { reviewSteps, type ReviewStep } from "../views/review-steps.js";
import { isRewritable, provedChanges, valueAt, type Rewrite, type RewriteSource, type RewriteTarget } from "./rewrite.js";

/** Layers whose values mean the same when the manifest says them; the others name what only the cluster can know. */
const writableLayers: readonly Layer[] = ["defaulting", "limit-range", "tolerations"];

/** Writes out what the target's object got by default, so that the manifest says it itself. Undefined when there is nothing to write. */
export async function writeDefaults(source: RewriteSource, target: RewriteTarget): Promise<Rewrite | undefined> {
  const step = reviewSteps(source.review)[target.step];
  if (step === undefined || !isRewritable(source)) return undefined;
  const edits = editsFor(source, step, target.path);
  if (edits.length === 0) return undefined;
  const together = await provedChanges(source, target, edits);
  if (together !== undefined) return { changes: together, count: edits.length };
  const proved = await provedOneByOne(source, target, edits);
  const changes = proved.length === 0 ? undefined : await provedChanges(source, target, proved);
  return changes && { changes, count: proved.length };
}

/** Those that don't change the result by themselves. */
async function provedOneByOne(source: RewriteSource, target: RewriteTarget, edits: readonly Edit[]): Promise<readonly Edit[]> {
  const proved: Edit[] = [];
  for (const edit of edits) if ((await provedChanges(source, target, [edit])) !== undefined) proved.push(edit);
  return proved;
}

/** Innermost first: what goes in at the same line of the text must not end up below what belongs to an outer object. */
function editsFor(source: RewriteSource, step: ReviewStep, path: FieldPath): readonly Edit[] {
  const { text, written } = source.structure;
  return wantedDefaults(step, path)
    .map((entry): Edit => ({ set: [...step.sourcePath, ...entry.path], to: valueAt(step.review.object, entry.path) }))
    .filter((edit) => textChanges(text, written.root, [edit]) !== undefined)
    .filter((edit) => "set" in edit && writtenNode(written.root, edit.set) === undefined)
    .sort((one, other) => depthOf(other) - depthOf(one));
}

function depthOf(edit: Edit): number {
  return "set" in edit ? edit.set.length : 0;
}

/** The defaults at and below a path, or the one that the path is a part of. */
function wantedDefaults(step: ReviewStep, path: FieldPath): readonly Default[] {
  const all = [...inheritedDefaults(step), ...defaultsOf(step.review)].filter(isWritable);
  const around = new DefaultIndex(all).at(path);
  const wanted = around === undefined ? all.filter((entry) => isPrefix(path, entry.path)) : [around];
  return wanted.filter(
    (entry, index) => !wanted.some((other, at) => (at < index && samePath(other.path, entry.path)) || isAround(other.path, entry.path)),
  );
}

function isAround(outer: FieldPath, inner: FieldPath): boolean {
  return outer.length < inner.length && isPrefix(outer, inner);
}

/** A rewritten value stands in the manifest already; only what is missing can be written. */
function isWritable({ layer, was }: Default): boolean {
  return was === undefined && writableLayers.includes(layer);
}

/** What the template that this object was made from had got by default already. */
function inheritedDefaults({ maker }: ReviewStep): readonly Default[] {
  if (maker === undefined) return [];
  const { template } = maker;
  return defaultsOf(maker.review)
    .filter(({ path }) => isAround(template, path))
    .map((entry) => ({ ...entry, path: entry.path.slice(template.length) }));
}
