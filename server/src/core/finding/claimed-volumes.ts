import type { FieldPath } from "../document/field-path.js";
import type { Node } from "../document/node.js";
import { itemsAt, textAt } from "../document/read.js";

const claims: FieldPath = ["spec", "volumeClaimTemplates"];
const volumes: FieldPath = ["spec", "template", "spec", "volumes"];

/**
 * Where a path of the server leads in the document as written. Of a StatefulSet it checks a copy whose volumes begin with one for each
 * claim template and lack those of the same names (`ValidateStatefulSetSpec` in pkg/apis/apps/validation), so its indexes count them.
 */
export function writtenVolumePath(root: Node, path: FieldPath): FieldPath {
  const index = path[volumes.length];
  if (typeof index !== "number" || !volumes.every((step, at) => path[at] === step) || textAt(root, ["kind"]) !== "StatefulSet") return path;
  const claimed = new Set(itemsAt(root, claims).map((claim) => textAt(claim, ["metadata", "name"])));
  if (index < claimed.size) return claims;
  const own = itemsAt(root, volumes).flatMap((volume, at) => (claimed.has(textAt(volume, ["name"])) ? [] : [at]));
  const written = own[index - claimed.size];
  return written === undefined ? volumes : [...volumes, written, ...path.slice(volumes.length + 1)];
}
