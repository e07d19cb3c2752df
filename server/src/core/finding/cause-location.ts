import { parseFieldPath, type FieldPath } from "../document/field-path.js";
import { locate, walk, type Location } from "../document/locate.js";
import type { Node } from "../document/node.js";
import type { Cause } from "../engine/contract.js";
import { writtenVolumePath } from "./claimed-volumes.js";

/**
 * Where a cause's mistake stands. The server's path is followed as far as it is written; a value that came from another place
 * (`requests` copied from `limits`) leads there; and where the path ends above the mistake (labels, selectors, lists without
 * index), the value that the server quotes points it out.
 */
export function locateCause(root: Node, cause: Cause): Location {
  const place = locateOrigin(root, writtenVolumePath(root, parseFieldPath(cause.field)));
  const bad = badValueOf(cause.message);
  if (bad === undefined) return place;
  return quotedBelow(place, bad) ?? (isBadKey(place, bad) ? { ...place, isKey: true } : place);
}

/** The bad value that the server's message quotes, unquoted; undefined where it shows none, or not one scalar. */
export function badValueOf(message: string): string | undefined {
  const match = /^(?:Invalid|Unsupported|Duplicate) value: |^Not found: /.exec(message);
  if (!match) return undefined;
  const rest = message.slice(match[0].length);
  const quoted = /^"(?:[^"\\]|\\.)*"/.exec(rest)?.[0];
  if (quoted !== undefined) return unquote(quoted);
  return /^[^\s:{[]+(?=:|$)/.exec(rest)?.[0];
}

function locateOrigin(root: Node, path: FieldPath): Location {
  const place = locate(root, path);
  const copied = place.missing[0] === "requests" || path.includes("requests");
  if (place.missing.length === 0 || !copied) return place;
  const origin = locate(root, path.map((step) => (step === "requests" ? "limits" : step)));
  return origin.missing.length < place.missing.length ? origin : place;
}

function quotedBelow(place: Location, bad: string): Location | undefined {
  const { node } = place;
  if (node.kind === "scalar") return undefined;
  const last = place.missing.at(-1);
  const found: Location[] = [];
  for (const visited of walk(node, place.path)) {
    const isKey = visited.entry?.name === bad;
    const isValue = visited.node.kind === "scalar" && visited.node.start < visited.node.end && String(visited.node.value) === bad;
    if (!isKey && !isValue) continue;
    const location = { ...visited, missing: [], isKey: isKey && !isValue };
    if (last !== undefined && visited.entry?.name === last) return location;
    found.push(location);
  }
  return found.length === 0 || (2 < found.length && last === undefined) ? undefined : found[0];
}

/** `limits[gpu]: Invalid value: "gpu"`: the path leads to the key's value, but the key is meant. */
function isBadKey({ node, entry, missing }: Location, bad: string): boolean {
  return missing.length === 0 && entry?.name === bad && (node.kind !== "scalar" || String(node.value) !== bad);
}

function unquote(quoted: string): string {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return quoted.slice(1, -1);
  }
}
