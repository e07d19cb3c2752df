import type { FieldPath } from "../document/field-path.js";
import type { Entry, Node } from "../document/node.js";
import { placeBelow, placeIn, type Place } from "../schema/field-model.js";
import type { ManifestObject } from "./manifest-object.js";

/** A node of an object together with what Kubernetes knows about its place. */
export interface TypedNode {
  /** From the document's root. */
  readonly path: FieldPath;
  readonly node: Node;
  /** Absent for list items and the object itself. */
  readonly entry: Entry | undefined;
  readonly place: Place;
  readonly parent: TypedNode | undefined;
}

/** Every node of an object whose place Kubernetes knows, in document order, the object itself first. */
export function* typedNodes(object: ManifestObject): Generator<TypedNode> {
  const place = placeIn(object.kind.type, []);
  if (place) yield* withDescendants({ path: object.path, node: object.node, entry: undefined, place, parent: undefined });
}

/** The nearest node at or around this one whose value is an object of one of the named types. */
export function enclosing(typed: TypedNode, types: readonly string[]): TypedNode | undefined {
  for (let at: TypedNode | undefined = typed; at !== undefined; at = at.parent) {
    if (at.place.type.kind === "object" && types.includes(at.place.type.type)) return at;
  }
  return undefined;
}

function* withDescendants(typed: TypedNode): Generator<TypedNode> {
  yield typed;
  const { node, path } = typed;
  if (node.kind === "mapping") {
    for (const entry of node.entries) {
      const place = placeBelow(typed.place, entry.name);
      if (place) yield* withDescendants({ path: [...path, entry.name], node: entry.value, entry, place, parent: typed });
    }
  } else if (node.kind === "sequence") {
    for (const [index, item] of node.items.entries()) {
      const place = placeBelow(typed.place, index);
      if (place) yield* withDescendants({ path: [...path, index], node: item, entry: undefined, place, parent: typed });
    }
  }
}
