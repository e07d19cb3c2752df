import { scalarAt, textAt, wordsAt } from "../../document/read.js";
import { likelyContainerNames, likelyObjectNames } from "../../pod/likely-names.js";
import { labelRole, labelsFor, ownSelector, podLabels } from "../labels-in-hand.js";
import { nodeLabels, wellKnownValues } from "../well-known.js";
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

/** `matchExpressions[].values`: what the label may be; without a key yet, the values of the key that is offered first. */
export function selectorValues(at: ValuePlace, around: Around): readonly Suggestion[] {
  const requirement = at.path.slice(0, -2);
  if (requirement.includes("matchFields")) return usual(["node-1"]);
  if (requirement.includes("nodeAffinity")) return nodeLabelValues(at, String(scalarAt(at.object.root, [...requirement, "key"]) ?? firstNodeLabel));
  const key = scalarAt(at.object.root, [...requirement, "key"]) ?? selectorKeys(at, around)[0]?.value ?? "";
  const role = roleOfSelector(at);
  const known = labelsFor(at.object, role, around).get(String(key)) ?? [];
  if (role === "own-selector" && 0 < known.length) return closed(known, detail);
  return [...names(known, detail), ...usual([...wellKnownValues(String(key)), "web"])];
}

/** `matchExpressions[].key`. */
export function selectorKeys(at: ValuePlace, around: Around): readonly Suggestion[] {
  const role = roleOfSelector(at);
  const known = [...labelsFor(at.object, role, around).keys()];
  if (role === "own-selector" && 0 < known.length) return closed(known, detail);
  return [...names(known, detail), ...usual(["app", "app.kubernetes.io/name", "tier"])];
}

function roleOfSelector({ object, path }: ValuePlace): ReturnType<typeof labelRole> {
  if (path.includes("labelSelector")) return "selector";
  return object.pod !== undefined && path[1] === "selector" ? "own-selector" : "foreign";
}

/** Keys of a node selector: labels of nodes, or the one field that can be asked for. */
export function nodeKeys({ path }: ValuePlace): readonly Suggestion[] {
  return path.includes("matchFields") ? closed(["metadata.name"]) : usual([firstNodeLabel, ...Object.keys(nodeLabels)]);
}

const firstNodeLabel = "kubernetes.io/arch";

function nodeLabelValues({ object }: ValuePlace, key: string): readonly Suggestion[] {
  const selected = wordsAt(object.root, [...(object.pod ?? []), "spec", "nodeSelector"])[key];
  const known = [...(selected === undefined || selected === "" ? [] : [selected]), ...wellKnownValues(key).filter((value) => value !== "")];
  return usual(known.length === 0 ? ["value"] : known);
}
