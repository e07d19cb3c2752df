import { scalarAt, textAt, wordsAt } from "../../document/read.js";
import { likelyContainerNames, likelyObjectNames } from "../../pod/likely-names.js";
import { labelRole, labelsFor, ownSelector, podLabels } from "../labels-in-hand.js";
import { wellKnownValues } from "../well-known.js";
import { closed, names, usual, type Around, type Suggestion, type ValuePlace } from "../suggestion.js";

const detail = { en: "label of these pods", ko: "이 파드의 레이블" };

/** The value of a label: where selector and template have to agree, only the one that does. */
export function labelValues(at: ValuePlace, around: Around): readonly Suggestion[] {
  const map = at.path.slice(0, -1);
  const key = String(at.path.at(-1));
  const role = labelRole(at.object, map);
  const required = role === "pod" ? ownSelector(at.object)[key] : role === "own-selector" ? podLabels(at.object)[key] : undefined;
  if (required !== undefined && required !== "") return closed([required], detail);
  const known = labelsFor(at.object, role, around).get(key) ?? [];
  return [...names(known, detail), ...usual([...wellKnownValues(key), ...(role === "foreign" ? [] : nameLike(at, key))])];
}

/** Names for what the label tells: the application, its tier, its release. */
function nameLike({ object }: ValuePlace, key: string): readonly string[] {
  const word = key.slice(key.indexOf("/") + 1);
  const own = textAt(object.root, ["metadata", "name"]);
  const application = [...(own === undefined ? [] : [own]), ...likelyObjectNames(object), ...likelyContainerNames(object, undefined), "web"];
  switch (word) {
    case "version":
      return ["v1", "1.0.0"];
    case "tier":
    case "component":
    case "role":
      return ["frontend", "backend", "database", "cache", ...application];
    case "env":
    case "environment":
      return ["production", "staging", "development"];
    case "managed-by":
      return ["kubectl"];
    default:
      return application;
  }
}

/** `matchExpressions[].values`: what the label may be. */
export function selectorValues(at: ValuePlace, around: Around): readonly Suggestion[] {
  const requirement = at.path.slice(0, -2);
  const key = String(scalarAt(at.object.root, [...requirement, "key"]) ?? "");
  const isOfNode = requirement.includes("nodeAffinity");
  const role = isOfNode ? "foreign" : requirement.includes("labelSelector") ? "selector" : labelRole(at.object, ["spec", "selector", "matchLabels"]);
  const known = labelsFor(at.object, role, around).get(key) ?? [];
  return [...names(known, detail), ...usual([...wellKnownValues(key), ...(isOfNode ? nodeLabelValues(at, key) : ["web"])])];
}

/** `matchExpressions[].key`. */
export function selectorKeys(at: ValuePlace, around: Around): readonly Suggestion[] {
  const role = at.path.includes("labelSelector") ? "selector" : labelRole(at.object, ["spec", "selector", "matchLabels"]);
  const known = [...labelsFor(at.object, role, around).keys()];
  return [...names(known, detail), ...usual(role === "own-selector" ? [] : ["app", "app.kubernetes.io/name", "tier"])];
}

function nodeLabelValues({ object }: ValuePlace, key: string): readonly string[] {
  const value = wordsAt(object.root, [...(object.pod ?? []), "spec", "nodeSelector"])[key];
  return value === undefined || value === "" ? ["value"] : [value];
}
