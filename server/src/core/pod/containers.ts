import type { FieldPath } from "../document/field-path.js";
import { isPrefix } from "../document/field-path.js";
import type { Node } from "../document/node.js";
import { itemsAt, textAt } from "../document/read.js";

/** Where the pod or the pod template stands in an object. */
export interface PodPlace {
  readonly root: Node;
  /** Absent for objects without a pod. */
  readonly pod: FieldPath | undefined;
}

export const containerLists = ["initContainers", "containers", "ephemeralContainers"] as const;

/** A container as it is written. */
export interface ContainerPlace {
  readonly path: FieldPath;
  readonly node: Node;
  readonly list: (typeof containerLists)[number];
  readonly name: string | undefined;
  readonly image: string | undefined;
}

const known = new WeakMap<Node, readonly ContainerPlace[]>();

/** Every container of the pod: init containers, containers, ephemeral containers. Looked up once a root. */
export function containersOf({ root, pod }: PodPlace): readonly ContainerPlace[] {
  if (pod === undefined) return [];
  const found = known.get(root) ?? findContainers(root, pod);
  known.set(root, found);
  return found;
}

function findContainers(root: Node, pod: FieldPath): readonly ContainerPlace[] {
  return containerLists.flatMap((list) =>
    itemsAt(root, [...pod, "spec", list]).map((node, index) => ({
      path: [...pod, "spec", list, index],
      node,
      list,
      name: textAt(node, ["name"]),
      image: textAt(node, ["image"]),
    })),
  );
}

/** The container that a path is, or lies in. */
export function containerAround(place: PodPlace, path: FieldPath): ContainerPlace | undefined {
  return containersOf(place).find((container) => isPrefix(container.path, path));
}
