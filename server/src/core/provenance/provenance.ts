import { formatFieldPath, isPrefix, parseFieldPath, type FieldPath } from "../document/field-path.js";
import { locate, type Location } from "../document/locate.js";
import type { Node } from "../document/node.js";
import type { Change, Layer, Review } from "../engine/contract.js";
import type { Text } from "../language/text.js";
import { becauseOf } from "./reasons.js";

/** A value of the result that is not in the manifest, or stands there in another form. */
export interface Default {
  readonly path: FieldPath;
  readonly value: unknown;
  readonly layer: Layer;
  readonly because: Text;
  /** The written form of a value that was rewritten. */
  readonly was?: unknown;
}

/** Everything that the stages of `create` added or rewrote, in their order: the one list that preview, hover and inlay hints read. */
export function defaultsOf(review: Review): readonly Default[] {
  return (review.layers ?? []).flatMap((stage) =>
    stage.changes.filter((change) => change.op !== "remove").map((change) => defaultOf(review, stage.layer, change)),
  );
}

function defaultOf(review: Review, layer: Layer, change: Change): Default {
  return {
    path: parseFieldPath(change.path),
    value: change.value,
    layer,
    because: becauseOf(layer, review.kind, change.path, change.value, change.was),
    ...(change.was !== undefined && { was: change.was }),
  };
}

/** Finds which layer set a path: itself, or the object or list around it that was added whole. The last layer counts. */
export class DefaultIndex {
  private readonly byPath = new Map<string, Default>();

  constructor(defaults: readonly Default[]) {
    for (const entry of defaults) this.byPath.set(formatFieldPath(entry.path), entry);
  }

  at(path: FieldPath): Default | undefined {
    for (let length = path.length; 0 < length; length--) {
      const found = this.byPath.get(formatFieldPath(path.slice(0, length)));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The first default below a path: an object that stands there only because of what is in it. */
  below(path: FieldPath): Default | undefined {
    const inside = `${formatFieldPath(path)}.`;
    for (const [at, entry] of this.byPath) if (at.startsWith(inside)) return entry;
    return undefined;
  }
}

/** Where a path of the result stands in the manifest; undefined where it does not. */
export function writtenNode(root: Node | undefined, path: FieldPath): Node | undefined {
  if (root === undefined) return undefined;
  return nodeOf(locate(root, path), path);
}

/** The node at a place that was found for a path, if the path leads all the way to it. */
export function nodeOf(place: Location, path: FieldPath): Node | undefined {
  return place.missing.length === 0 && isPrefix(place.path, path) ? place.node : undefined;
}

