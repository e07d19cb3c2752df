import type { Node, ScalarNode } from "../document/node.js";
import { readOutline } from "../document/outline.js";
import { resolvePlainScalar } from "../document/scalar.js";
import { placeBelow, type Place } from "../schema/field-model.js";
import { skeletonOfMap } from "./bring.js";
import { list, mapping, piecesOf, plainText, stop, type EntrySkeleton, type ScalarSkeleton, type Skeleton } from "./skeleton.js";
import type { Around, ValuePlace } from "./suggestion.js";
import { valuesFor } from "./values.js";

/** The entries of a snippet's body, written as YAML with stops. */
export function entriesOfBody(body: string): readonly EntrySkeleton[] {
  const root = readOutline(body).root;
  const skeleton = root && skeletonOf(root, body);
  return skeleton?.kind === "mapping" ? skeleton.entries : [];
}

function skeletonOf(node: Node, body: string): Skeleton {
  switch (node.kind) {
    case "scalar":
      return scalarOf(node, body);
    case "sequence":
      return { ...list(node.items.map((item) => skeletonOf(item, body))), ...(node.flow && { isInline: true }) };
    case "mapping":
      return mapping(node.entries.map(({ name, value }) => ({ name, value: skeletonOf(value, body) })));
  }
}

function scalarOf(node: ScalarNode, body: string): ScalarSkeleton {
  const isPlain = node.style === "plain";
  const pieces = piecesOf(isPlain ? body.slice(node.start, node.end) : String(node.value));
  return { kind: "scalar", pieces, isText: !isPlain || typeof resolvePlainScalar(plainText(pieces)) === "string" };
}

/**
 * A snippet's skeleton with the names of the manifest that it is going into: its ports, its labels, the ConfigMaps of the workspace,
 * where the snippet has only examples.
 */
export function withKnownNames(skeleton: Skeleton, at: ValuePlace, around: Around): Skeleton {
  switch (skeleton.kind) {
    case "scalar":
      return knownScalar(skeleton, at, around);
    case "list":
      return { ...skeleton, items: skeleton.items.map((item, index) => below(item, at, index, around)) };
    case "mapping":
      if (at.place.field?.name === "matchLabels" && at.place.type.kind === "map") return skeletonOfMap(at, around);
      return mapping(skeleton.entries.map(({ name, value }) => ({ name, value: below(value, at, name, around) })));
    case "nothing":
      return skeleton;
  }
}

function below(skeleton: Skeleton, at: ValuePlace, step: string | number, around: Around): Skeleton {
  const place: Place | undefined = placeBelow(at.place, step);
  return place === undefined ? skeleton : withKnownNames(skeleton, { ...at, path: [...at.path, step], place }, around);
}

function knownScalar(skeleton: ScalarSkeleton, at: ValuePlace, around: Around): Skeleton {
  const [only] = skeleton.pieces;
  if (skeleton.pieces.length !== 1 || only === undefined || typeof only === "string" || only.choices !== undefined) return skeleton;
  const known = valuesFor(at, around).filter(({ kind, also }) => (kind === "name" || kind === "closed") && also === undefined);
  const [first] = known;
  const alike = known.filter(({ value }) => typeof value === typeof first?.value);
  return first === undefined ? skeleton : stop(first.value, alike.length <= 12 ? alike.map(({ value }) => value) : []);
}
