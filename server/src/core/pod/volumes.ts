import type { FieldPath } from "../document/field-path.js";
import { itemsAt, textAt } from "../document/read.js";
import type { PodPlace } from "./containers.js";

/** A volume of the pod as it is written. */
export interface VolumePlace {
  readonly path: FieldPath;
  readonly name: string;
}

/** Path of the pod's list of volumes, written or not. */
export function volumesPath({ pod }: PodPlace): FieldPath {
  return [...(pod ?? []), "spec", "volumes"];
}

/** The volumes that have a name; those that a StatefulSet's claim templates make are among them. */
export function volumesOf(place: PodPlace): readonly VolumePlace[] {
  const templates = ["spec", "volumeClaimTemplates"];
  return [...namedItems(place, volumesPath(place), ["name"]), ...namedItems(place, templates, ["metadata", "name"])];
}

function namedItems({ root }: PodPlace, list: FieldPath, namePath: FieldPath): readonly VolumePlace[] {
  return itemsAt(root, list).flatMap((node, index) => {
    const name = textAt(node, namePath);
    return name === undefined ? [] : [{ path: [...list, index], name }];
  });
}
