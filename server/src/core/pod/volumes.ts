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

/** The volumes that have a name. */
export function volumesOf(place: PodPlace): readonly VolumePlace[] {
  const list = volumesPath(place);
  return itemsAt(place.root, list).flatMap((node, index) => {
    const name = textAt(node, ["name"]);
    return name === undefined ? [] : [{ path: [...list, index], name }];
  });
}
