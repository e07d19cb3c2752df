import { entryOf, type Node } from "../document/node.js";

export type Labels = Readonly<Record<string, string>>;

/** Which pods are meant: all requirements hold. */
export interface Selector {
  readonly matchLabels: Labels;
  readonly matchExpressions: readonly SelectorRequirement[];
  /** A workload's selector is about its own template, never about another object's. */
  readonly isOwn: boolean;
}

export interface SelectorRequirement {
  readonly key: string;
  readonly operator: string;
  readonly values: readonly string[];
}

/** As `LabelSelectorAsSelector` (apimachinery), but a selector without any requirement matches nothing here. */
export function selects(selector: Selector, labels: Labels): boolean {
  const wanted = Object.entries(selector.matchLabels);
  if (wanted.length + selector.matchExpressions.length === 0) return false;
  return wanted.every(([key, value]) => labels[key] === value) && selector.matchExpressions.every((requirement) => holds(requirement, labels));
}

function holds({ key, operator, values }: SelectorRequirement, labels: Labels): boolean {
  const value = Object.hasOwn(labels, key) ? labels[key] : undefined;
  switch (operator) {
    case "In":
      return value !== undefined && values.includes(value);
    case "NotIn":
      return value === undefined || !values.includes(value);
    case "Exists":
      return value !== undefined;
    case "DoesNotExist":
      return value === undefined;
    default:
      return false;
  }
}

/** The labels that a mapping holds, as far as they are text. */
export function labelsIn(node: Node | undefined): Labels {
  const labels: Record<string, string> = {};
  if (node?.kind !== "mapping") return labels;
  for (const entry of node.entries) if (entry.value.kind === "scalar" && entry.value.value !== null) labels[entry.name] = String(entry.value.value);
  return labels;
}

/** Reads a LabelSelector. */
export function labelSelectorIn(node: Node, isOwn: boolean): Selector {
  const expressions = entryOf(node, "matchExpressions")?.value;
  return {
    matchLabels: labelsIn(entryOf(node, "matchLabels")?.value),
    matchExpressions: expressions?.kind === "sequence" ? expressions.items.map(requirementIn) : [],
    isOwn,
  };
}

function requirementIn(node: Node): SelectorRequirement {
  const values = entryOf(node, "values")?.value;
  return {
    key: textOf(entryOf(node, "key")?.value) ?? "",
    operator: textOf(entryOf(node, "operator")?.value) ?? "",
    values: values?.kind === "sequence" ? values.items.flatMap((item) => textOf(item) ?? []) : [],
  };
}

function textOf(node: Node | undefined): string | undefined {
  return node?.kind === "scalar" && node.value !== null ? String(node.value) : undefined;
}
