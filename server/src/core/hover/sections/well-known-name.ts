import type { HoverSubject } from "../hover-subject.js";
import { meaningOfName } from "../well-known-names.js";

/** Of a label, an annotation, a taint or a priority class that Kubernetes gives a meaning to: which one. */
export function wellKnownNameSection({ spot, language }: HoverSubject): string | undefined {
  const { node, place, path } = spot.typed;
  const isEntry = place.role === "value" && place.type.kind === "string";
  const text = isEntry ? String(path.at(-1)) : node.kind === "scalar" && typeof node.value === "string" ? node.value : undefined;
  return text === undefined ? undefined : meaningOfName(text)?.[language];
}
