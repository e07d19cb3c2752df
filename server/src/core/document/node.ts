import type { ScalarValue } from "./scalar.js";

/** A piece of a parsed document. Offsets are UTF-16 units in the document's own text; `end` is exclusive. */
export type Node = MappingNode | SequenceNode | ScalarNode;

export interface MappingNode extends Span {
  readonly kind: "mapping";
  readonly flow: boolean;
  readonly entries: readonly Entry[];
}

export interface SequenceNode extends Span {
  readonly kind: "sequence";
  readonly flow: boolean;
  readonly items: readonly Node[];
}

export interface ScalarNode extends Span {
  readonly kind: "scalar";
  readonly style: "plain" | "single-quoted" | "double-quoted" | "block";
  readonly value: ScalarValue;
}

/** `key: value`. A missing value is a null scalar of no width, right behind the colon. */
export interface Entry extends Span {
  readonly key: ScalarNode;
  /** The key as JSON has it: `yes` is "true", `010` is "8". */
  readonly name: string;
  readonly value: Node;
  /** This entry came in by `<<` or stands behind an alias: nothing of it can be edited here. */
  readonly borrowed: boolean;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The last entry of that name, which is the one that counts; also where duplicates exist. */
export function entryOf(node: Node | undefined, name: string): Entry | undefined {
  if (node?.kind !== "mapping") return undefined;
  for (let index = node.entries.length - 1; 0 <= index; index--) {
    const entry = node.entries[index] as Entry;
    if (entry.name === name) return entry;
  }
  return undefined;
}

/** The plain JSON value of a node. Bigints and non-finite numbers are kept; the caller decides what they mean. */
export function valueOf(node: Node): unknown {
  switch (node.kind) {
    case "scalar":
      return node.value;
    case "sequence":
      return node.items.map(valueOf);
    case "mapping": {
      const value: Record<string, unknown> = Object.create(null);
      for (const entry of node.entries) value[entry.name] = valueOf(entry.value);
      return value;
    }
  }
}
