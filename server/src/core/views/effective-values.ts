import { isPrefix, formatFieldPath, type FieldPath } from "../document/field-path.js";
import { nodeAt } from "../document/read.js";
import type { Node } from "../document/node.js";
import type { PodResources, Review } from "../engine/contract.js";
import { DefaultIndex, defaultsOf, type Default } from "../provenance/provenance.js";
import { reviewSteps, type ReviewStep } from "./review-steps.js";

/** What a place of the manifest has become in one object: the stored one, or one that a controller makes of it. */
export interface EffectiveValue {
  readonly step: ReviewStep;
  readonly value: unknown;
  /** Who set it and why; undefined where it is as written. */
  readonly reason: Default | undefined;
}

/** A value that stands nowhere in the manifest, seen from the nearest place that does. */
export interface FilledIn {
  /** In the manifest's terms: where it would be written. */
  readonly path: FieldPath;
  /** The part of `path` below the place that is written. */
  readonly below: FieldPath;
  readonly value: unknown;
  readonly reason: Default;
  readonly step: ReviewStep;
}

interface Stage {
  readonly step: ReviewStep;
  readonly defaults: readonly Default[];
  readonly index: DefaultIndex;
}

const known = new WeakMap<Review, EffectiveValues>();

/** The values that a manifest gets, by places of the manifest. */
export function effectiveValues(review: Review): EffectiveValues {
  const values = known.get(review) ?? new EffectiveValues(review);
  known.set(review, values);
  return values;
}

export class EffectiveValues {
  private readonly stages: readonly Stage[];
  private filled: { readonly root: Node; readonly byPlace: ReadonlyMap<string, readonly FilledIn[]> } | undefined;

  constructor(review: Review) {
    this.stages = reviewSteps(review).map((step) => {
      const defaults = defaultsOf(step.review);
      return { step, defaults, index: new DefaultIndex(defaults) };
    });
  }

  /** What a place has become, object by object; nothing for those that do not have it. */
  at(path: FieldPath): readonly EffectiveValue[] {
    return this.stages.flatMap(({ step, index }) => {
      if (!isPrefix(step.sourcePath, path)) return [];
      const within = path.slice(step.sourcePath.length);
      if (step.maker !== undefined && within.length === 0) return [];
      const value = valueAt(step.review.object, within);
      return value === undefined ? [] : [{ step, value, reason: index.at(within) }];
    });
  }

  /** The value that counts in the end: that of the last object that has the place. */
  last(path: FieldPath): unknown {
    return this.at(path).at(-1)?.value;
  }

  /** The last object of a kind that comes of the manifest's object at `path`. */
  objectFor(path: FieldPath, kind: string): unknown {
    return this.stages.filter(({ step }) => isPrefix(path, step.sourcePath) && step.review.kind === kind).at(-1)?.step.review.object;
  }

  /** The effective resources of the pod that comes of the manifest's object at `path`. */
  resourcesFor(path: FieldPath): PodResources | undefined {
    return this.stages.find(({ step }) => isPrefix(path, step.sourcePath) && step.review.resources !== undefined)?.step.review.resources;
  }

  /** Everything that was added below a place and is written nowhere nearer. */
  filledInAt(root: Node, path: FieldPath): readonly FilledIn[] {
    if (this.filled?.root !== root) this.filled = { root, byPlace: this.byPlace(root) };
    return this.filled.byPlace.get(formatFieldPath(path)) ?? [];
  }

  /** Everything that was added, by the nearest place that is written. */
  allFilledIn(root: Node): readonly FilledIn[] {
    if (this.filled?.root !== root) this.filled = { root, byPlace: this.byPlace(root) };
    return [...this.filled.byPlace.values()].flat();
  }

  private byPlace(root: Node): ReadonlyMap<string, readonly FilledIn[]> {
    const places = new Map<string, FilledIn[]>();
    const seen = new Set<string>();
    for (const { step, defaults } of this.stages) {
      const lastByPath = new Map(defaults.map((reason) => [formatFieldPath(reason.path), reason]));
      for (const reason of lastByPath.values()) {
        const path = [...step.sourcePath, ...reason.path];
        const written = writtenPart(root, path);
        const value = valueAt(step.review.object, reason.path);
        const key = `${formatFieldPath(path)} ${JSON.stringify(value)}`;
        const isNothing = value === undefined || isMadeIdentity(step, reason.path) || isFilledBelow(reason, lastByPath);
        if (written.length === path.length || isNothing || seen.has(key)) continue;
        seen.add(key);
        const place = formatFieldPath(written);
        places.set(place, [...(places.get(place) ?? []), { path, below: path.slice(written.length), value, reason, step }]);
      }
    }
    return places;
  }
}

/** An object that was added empty and then filled: what was put into it speaks for it. */
function isFilledBelow({ path, value }: Default, all: ReadonlyMap<string, Default>): boolean {
  const isEmpty = typeof value === "object" && value !== null && Object.keys(value).length === 0;
  return isEmpty && [...all.values()].some((other) => path.length < other.path.length && isPrefix(path, other.path));
}

/** apiVersion and kind of a made object stand in no template. */
function isMadeIdentity(step: ReviewStep, path: FieldPath): boolean {
  return step.maker !== undefined && path.length === 1 && (path[0] === "apiVersion" || path[0] === "kind");
}

function writtenPart(root: Node, path: FieldPath): FieldPath {
  for (let length = path.length; 0 < length; length--) if (nodeAt(root, path.slice(0, length)) !== undefined) return path.slice(0, length);
  return [];
}

function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((at, step) => (typeof at === "object" && at !== null ? (at as Readonly<Record<string | number, unknown>>)[step] : undefined), value);
}
