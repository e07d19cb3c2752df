import { formatFieldPath } from "../../../server/src/core/document/field-path.js";
import { say } from "../language.js";
import type { Difference } from "./differences.js";

/** The place of a difference, as Kubernetes writes it. */
export function placeText({ path }: Difference): string {
  return formatFieldPath(path);
}

/** What differs, as short as it can be said. */
export function changeText(difference: Difference): string {
  const offline = valueText(difference.offline);
  const cluster = valueText(difference.cluster);
  if (!("offline" in difference)) return say("only in the cluster: {cluster}", { cluster });
  if (!("cluster" in difference)) return say("only offline: {offline}", { offline });
  return say("offline {offline}, in the cluster {cluster}", { offline, cluster });
}

/** Characters of a value that are shown in a list. */
const longest = 80;

function valueText(value: unknown): string {
  const text = JSON.stringify(value) ?? "";
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
