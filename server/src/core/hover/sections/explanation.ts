import { explanationOf, explanationOfTopic } from "../../schema/explanation.js";
import type { HoverSubject } from "../hover-subject.js";

/** Our own account of the field; of a sidecar's restart policy that of sidecars. */
export function explanationSection({ spot, language }: HoverSubject): string | undefined {
  const { place, path } = spot.typed;
  if (place.field === undefined || place.owner === undefined) return undefined;
  // One resource's request or limit has a section of its own.
  if (place.owner === "ResourceRequirements" && place.role === "value") return undefined;
  const isOfInitContainer = place.owner === "Container" && place.field.name === "restartPolicy" && path.includes("initContainers");
  const text = isOfInitContainer ? explanationOfTopic("sidecar").text : explanationOf(place.owner, place.field.name)?.text;
  return text?.[language];
}
