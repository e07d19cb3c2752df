import { walk } from "../../server/src/core/document/locate.js";
import type { Entry, Node } from "../../server/src/core/document/node.js";
import type { FieldPath } from "../../server/src/core/document/field-path.js";
import { analyseStructure, type Structure } from "../../server/src/core/analysis/structure.js";
import { fieldAt, enumerationOf, type Place } from "../../server/src/core/schema/field-model.js";
import { definitionsOf, type DocumentSource } from "../../server/src/core/navigation/resolve.js";
import { occurrencesOf } from "../../server/src/core/navigation/occurrences.js";

/** A text with a hole, and what stood there. */
export interface Hole {
  /** `key`: its name alone is gone; `entry`: with all that belongs to it; `value`: the scalar. */
  readonly cut: "key" | "entry" | "value";
  /** What kind of thing is missing. */
  readonly what: "field" | "map key" | "enumeration" | "boolean" | "name in file" | "number" | "quantity" | "text";
  readonly path: FieldPath;
  readonly place: Place;
  readonly word: string;
  readonly text: string;
  readonly offset: number;
}

/** Every key (twice: alone, and with its value) and every scalar value of a document, each cut out of it in turn. */
export function holesIn(document: string): readonly Hole[] {
  const structure = analyseStructure(document);
  const { identity, yaml } = structure;
  const kind = identity.state === "manifest" ? identity.meant : undefined;
  if (kind === undefined || yaml.root === undefined) return [];
  const namesInFile = referencesIn(structure);
  const holes: Hole[] = [];
  for (const { path, node, entry } of walk(yaml.root)) {
    const place = fieldAt(kind.apiVersion, kind.kind, path);
    if (place === undefined || entry?.borrowed) continue;
    if (entry !== undefined) holes.push(...keyHoles(document, path, place, entry, node));
    if (node.kind === "scalar" && node.style !== "block" && node.start < node.end && !document.slice(node.start, node.end).includes("\n")) {
      holes.push({
        cut: "value",
        what: namesInFile.has(JSON.stringify(path)) ? "name in file" : kindOfValue(place, node),
        path,
        place,
        word: String(node.value),
        text: document.slice(0, node.start) + document.slice(node.end),
        offset: node.start,
      });
    }
  }
  return holes;
}

function keyHoles(document: string, path: FieldPath, place: Place, entry: Entry, node: Node): readonly Hole[] {
  const common = { what: place.role === "value" ? ("map key" as const) : ("field" as const), path, place, word: entry.name };
  const { start, end } = entry.key;
  const key: Hole = { ...common, cut: "key", text: document.slice(0, start) + document.slice(end), offset: start };
  if (isInFlow(document, node, start)) return [key];
  const stop = Math.max(document.slice(0, entry.end).trimEnd().length, end + 1);
  const lineEnd = document.indexOf("\n", stop) === -1 ? document.length : document.indexOf("\n", stop);
  return [key, { ...common, cut: "entry", text: document.slice(0, start) + document.slice(lineEnd), offset: start }];
}

function isInFlow(document: string, node: Node, start: number): boolean {
  const line = document.slice(document.lastIndexOf("\n", start) + 1, start);
  return /[[{]/.test(line) || (node.kind !== "scalar" && node.flow && /^\s*["{]/.test(document));
}

function kindOfValue(place: Place, node: Node): Hole["what"] {
  if (place.type.kind === "boolean") return "boolean";
  if (place.field !== undefined && enumerationOf(place.field) !== undefined && place.role !== "value") return "enumeration";
  if (place.field !== undefined && ["apiVersion", "kind"].includes(place.field.name)) return "enumeration";
  if (place.type.kind === "quantity") return "quantity";
  return node.kind === "scalar" && typeof node.value === "number" ? "number" : "text";
}

/** Paths of the values that are names of something that the same document gives a name to. */
function referencesIn(structure: Structure): ReadonlySet<string> {
  const source: DocumentSource = { uri: "file:///manifest.yaml", document: { text: structure.text, offset: 0, line: 0, character: 0 }, structure };
  const found = new Set<string>();
  for (const occurrence of occurrencesOf(structure)) {
    if (occurrence.role !== "use" || occurrence.subject.kind === "variable") continue;
    const isValue = occurrence.subject.kind !== "label" || occurrence.subject.half === "value";
    if (isValue && 0 < definitionsOf({ source, occurrence }, () => [source]).length) found.add(JSON.stringify(occurrence.path));
  }
  return found;
}
