import { amountFrom } from "../../../server/src/core/resources/pod-amounts.js";
import { isFields, type Fields } from "./generated-values.js";

/** A node as the setting `podsmith.preview.nodes` has it: its name, and quantities by the name of the resource. */
export type NodeShape = Readonly<Record<string, string>>;

/** More kinds of nodes than these make no table that helps. */
const mostShapes = 12;

/** The kinds of nodes that new pods can come to, the most frequent first: nodes of one type that have about the same are one kind. */
export function nodeShapes(nodes: readonly Fields[]): readonly NodeShape[] {
  const groups = new Map<string, Fields[]>();
  for (const node of nodes) {
    if (fieldsIn(node, "spec")["unschedulable"] === true || Object.keys(allocatableOf(node)).length === 0) continue;
    const key = kindOf(node);
    groups.set(key, [...(groups.get(key) ?? []), node]);
  }
  return [...groups.values()].sort((one, other) => other.length - one.length).slice(0, mostShapes).map(shapeOf);
}

/** Resources that decide whether a pod fits, and that a person thinks of as a node's size. */
function allocatableOf(node: Fields): Readonly<Record<string, string>> {
  const allocatable = fieldsIn(fieldsIn(node, "status"), "allocatable");
  return Object.fromEntries(
    Object.entries(allocatable).flatMap(([name, quantity]) => {
      const isCounted = !/^(hugepages-|attachable-volumes-)/.test(name) && 0 < (amountFrom(quantity)?.value ?? 0);
      return isCounted ? [[name, String(quantity)]] : [];
    }),
  );
}

/** Nodes of one type differ by a few kilobytes, or millicores; half a bit of the logarithm tells real sizes apart. */
function kindOf(node: Fields): string {
  const size = Object.entries(allocatableOf(node)).sort().map(([name, quantity]) => `${name}=${Math.round(2 * Math.log2(amountFrom(quantity)?.value ?? 1))}`);
  return [typeOf(node) ?? "", ...size].join(" ");
}

function typeOf(node: Fields): string | undefined {
  const type = fieldsIn(fieldsIn(node, "metadata"), "labels")["node.kubernetes.io/instance-type"];
  return typeof type === "string" && type !== "" ? type : undefined;
}

/** What all nodes of the kind have at least. */
function shapeOf(nodes: readonly Fields[]): NodeShape {
  const [first = {}] = nodes;
  const name = typeOf(first) ?? String(fieldsIn(first, "metadata")["name"] ?? "");
  const least: Record<string, string> = {};
  for (const node of nodes) {
    for (const [resource, quantity] of Object.entries(allocatableOf(node))) {
      const known = least[resource];
      if (known === undefined || (amountFrom(quantity)?.value ?? 0) < (amountFrom(known)?.value ?? 0)) least[resource] = quantity;
    }
  }
  return { name: nodes.length === 1 ? name : `${name} (×${nodes.length})`, ...mapped(least) };
}

function mapped(quantities: Readonly<Record<string, string>>): NodeShape {
  return Object.fromEntries(Object.entries(quantities).map(([name, quantity]) => [name, isBytes(name) ? readableBytes(quantity) : quantity]));
}

function isBytes(name: string): boolean {
  return name === "memory" || name === "ephemeral-storage";
}

const gibibyte = 2 ** 30;

/** Nodes count in kibibytes, which nobody can read: gibibytes with three digits, rounded down so that nothing fits that would not. */
function readableBytes(quantity: string): string {
  const size = (amountFrom(quantity)?.value ?? 0) / gibibyte;
  if (size < 1) return quantity;
  const scale = 10 ** Math.max(0, 2 - Math.floor(Math.log10(size)));
  return `${Math.floor(size * scale) / scale}Gi`;
}

function fieldsIn(value: Fields, name: string): Fields {
  const inner = value[name];
  return isFields(inner) ? inner : {};
}
