import type { Structure } from "../analysis/structure.js";
import { entryOf, type Entry, type Node } from "../document/node.js";
import type { Range } from "../document/position.js";
import { writtenRange } from "../finding/written-range.js";
import { objectsOf, type ManifestObject } from "../navigation/manifest-object.js";
import { placeBelow, placeIn, type Place } from "../schema/field-model.js";
import { shownEnd } from "./shown-end.js";

/** What a symbol is, for its icon. */
export type SymbolRole = "object" | "container" | "volume" | "port" | "variable" | "mount" | "probe" | "mapping" | "list" | "text" | "number" | "boolean" | "null";

/** An entry of the outline. Ranges are relative to the document's own text. */
export interface OutlineSymbol {
  readonly name: string;
  readonly detail: string | undefined;
  readonly role: SymbolRole;
  readonly range: Range;
  /** What is selected when the symbol is chosen. */
  readonly nameRange: Range;
  readonly children: readonly OutlineSymbol[];
}

/** The outline of a document: objects by kind and name, list items by what names them. Empty for what is no manifest. */
export function outlineOf(structure: Structure): readonly OutlineSymbol[] {
  return objectsOf(structure).map((object) => objectSymbol(structure, object));
}

function objectSymbol(structure: Structure, object: ManifestObject): OutlineSymbol {
  const { kind, node, name } = object;
  const place = placeIn(kind.type, []);
  const isNamed = name !== undefined;
  const named = entryOf(entryOf(node, "metadata")?.value, "name")?.value ?? entryOf(node, "kind")?.value;
  const shown = node.kind === "mapping" ? node.entries.filter((entry) => entry.name !== "apiVersion" && entry.name !== "kind") : [];
  return {
    name: name ?? kind.kind,
    detail: isNamed ? kind.kind : undefined,
    role: "object",
    range: writtenRange(structure, node.start, shownEnd(node, structure.readable)),
    nameRange: named ? writtenRange(structure, named.start, named.end) : writtenRange(structure, node.start, node.start),
    children: entrySymbols(structure, shown, place),
  };
}

function entrySymbols(structure: Structure, entries: readonly Entry[], parent: Place | undefined): readonly OutlineSymbol[] {
  return entries
    .filter((entry) => !entry.borrowed || entry.key.start < entry.value.start)
    .map((entry) => {
      const place = parent && placeBelow(parent, entry.name);
      const end = Math.max(entry.key.end, shownEnd(entry.value, structure.readable));
      return {
        name: entry.name === "" ? '""' : entry.name,
        detail: entry.value.kind === "scalar" ? scalarDetail(entry.value) : undefined,
        role: roleOf(entry.value, place),
        range: writtenRange(structure, entry.key.start, end),
        nameRange: writtenRange(structure, entry.key.start, entry.key.end),
        children: entry.borrowed ? [] : childSymbols(structure, entry.value, place),
      };
    });
}

function childSymbols(structure: Structure, node: Node, place: Place | undefined): readonly OutlineSymbol[] {
  if (node.kind === "mapping") return entrySymbols(structure, node.entries, place);
  if (node.kind !== "sequence") return [];
  return node.items.map((item, index) => itemSymbol(structure, item, index, place && placeBelow(place, index)));
}

function itemSymbol(structure: Structure, item: Node, index: number, place: Place | undefined): OutlineSymbol {
  const naming = item.kind === "mapping" ? namingEntry(item.entries) : undefined;
  const name = item.kind === "scalar" ? scalarDetail(item) : naming && scalarDetail(naming.value);
  const span = naming?.value ?? item;
  const others = item.kind === "mapping" ? item.entries.filter((entry) => entry !== naming) : [];
  return {
    name: name === undefined || name === "" ? `[${index}]` : name,
    detail: item.kind === "mapping" ? itemDetail(item, place) : undefined,
    role: roleOf(item, place),
    range: writtenRange(structure, item.start, shownEnd(item, structure.readable)),
    nameRange: writtenRange(structure, span.start, naming ? span.end : Math.min(span.end, shownEnd(item, structure.readable))),
    children: item.kind === "mapping" ? entrySymbols(structure, others, place) : childSymbols(structure, item, place),
  };
}

/** What people call a list's item by, the best first. */
const namingFields: readonly string[] = [
  "name", "mountPath", "devicePath", "containerPort", "port", "key", "path", "topologyKey", "secretName", "ip", "resourceName", "type", "kind",
];

function namingEntry(entries: readonly Entry[]): Entry | undefined {
  for (const field of namingFields) {
    const entry = entries.find((candidate) => candidate.name === field && candidate.value.kind === "scalar" && candidate.value.value !== null);
    if (entry) return entry;
  }
  return undefined;
}

/** What tells an item apart beside its name: a container's image, a volume's source, a port's number, a mount's path. */
function itemDetail(item: Node, place: Place | undefined): string | undefined {
  const type = place?.type.kind === "object" ? place.type.type : undefined;
  const text = (name: string): string | undefined => {
    const value = entryOf(item, name)?.value;
    return value?.kind === "scalar" ? scalarDetail(value) : undefined;
  };
  switch (type) {
    case "Container":
    case "EphemeralContainer":
      return text("image");
    case "Volume":
      return item.kind === "mapping" ? item.entries.find((entry) => entry.name !== "name")?.name : undefined;
    case "ContainerPort":
      return entryOf(item, "name") === undefined ? text("protocol") : text("containerPort");
    case "ServicePort":
      return text("port");
    case "VolumeMount":
      return entryOf(item, "name") === undefined ? undefined : text("mountPath");
    case "EnvVar":
      return text("value") ?? (entryOf(item, "valueFrom") ? "valueFrom" : undefined);
    default:
      return undefined;
  }
}

function roleOf(node: Node, place: Place | undefined): SymbolRole {
  const type = place?.type.kind === "object" ? place.type.type : undefined;
  switch (type) {
    case "Container":
    case "EphemeralContainer":
      return "container";
    case "Volume":
    case "PersistentVolumeClaim":
      return "volume";
    case "ContainerPort":
    case "ServicePort":
      return "port";
    case "EnvVar":
      return "variable";
    case "VolumeMount":
      return "mount";
    case "Probe":
      return "probe";
    default:
      return roleOfNode(node);
  }
}

function roleOfNode(node: Node): SymbolRole {
  if (node.kind === "mapping") return "mapping";
  if (node.kind === "sequence") return "list";
  switch (typeof node.value) {
    case "number":
    case "bigint":
      return "number";
    case "boolean":
      return "boolean";
    case "string":
      return "text";
    default:
      return "null";
  }
}

const longestDetail = 80;

function scalarDetail(node: Node): string {
  if (node.kind !== "scalar" || node.value === null) return "";
  const [line = ""] = String(node.value).split("\n");
  return line.length <= longestDetail ? line : `${line.slice(0, longestDetail - 1)}…`;
}
