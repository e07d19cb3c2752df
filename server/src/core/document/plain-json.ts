import type { Entry, MappingNode, Node, ScalarNode } from "./node.js";
import type { ParsedYaml } from "./parse.js";

/**
 * A document as the JSON that clients send for it, if it is written so plainly that no two readers of YAML could disagree; undefined
 * for any other, which is left to the server's own reader. Keys are sorted, as sigs.k8s.io/yaml sorts them. For a review that is
 * half of the work saved; `test/fuzz/reading.test.ts` holds that it is the JSON which the server would make.
 *
 * Plain are block mappings, block sequences and flow collections on one line, of words, whole numbers, booleans, literal blocks and
 * quotes without escapes; not what depends on tabs, anchors, tags, line folding or rare characters.
 */
export function plainJson(text: string, { root, problems }: ParsedYaml): string | undefined {
  if (root?.kind !== "mapping" || root.flow || 0 < problems.length || largestPlain < text.length) return undefined;
  if (!plainText.test(text) || rareIndicator.test(text) || !startsAtColumnZero(text, root)) return undefined;
  return new PlainWriter(text).node(root, "block");
}

/** Characters; far below the server's limit for a request, which is told of larger texts as they are. */
const largestPlain = 1_000_000;

/** Line feeds, ASCII, letters of the scripts that our users write, punctuation and arrows: nothing that some reader takes for a blank. */
const plainText = /^[\n\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u0370-\u052f\u1100-\u11ff\u2010-\u2027\u2030-\u205e\u2190-\u27bf\u3001-\u318f\u4e00-\u9fff\uac00-\ud7a3]*$/;

/** What starts an anchor, an alias, a tag, a folded text, a key of its own, a directive or a marker. */
const rareIndicator = /(?:^|[\s,:[{-])(?:[&*!>?%@`]|<<|\.\.\.|---)/;

const plainWord = /^(?:[A-Za-z0-9_./$+~^(<=;]|-[A-Za-z0-9-])/;

const wholeNumber = /^-?[0-9]+$/;

type Context = "block" | "flow";

class PlainWriter {
  constructor(private readonly text: string) {}

  node(node: Node, context: Context): string | undefined {
    switch (node.kind) {
      case "scalar":
        return this.scalar(node, context);
      case "sequence": {
        if (node.flow && this.isBroken(node)) return undefined;
        const inner = node.flow ? "flow" : context;
        let json = "[";
        for (const item of node.items) {
          const written = this.node(item, inner);
          if (written === undefined) return undefined;
          json += json === "[" ? written : `,${written}`;
        }
        return `${json}]`;
      }
      case "mapping": {
        if (node.flow && this.isBroken(node)) return undefined;
        return this.mapping(node.entries, node.flow ? "flow" : context);
      }
    }
  }

  private mapping(entries: readonly Entry[], context: Context): string | undefined {
    let json = "{";
    let before: string | undefined;
    for (const entry of isSorted(entries) ? entries : [...entries].sort((one, other) => (one.name < other.name ? -1 : 1))) {
      if (entry.name === before || !this.isPlainKey(entry)) return undefined;
      const value = this.node(entry.value, context);
      if (value === undefined) return undefined;
      json += `${before === undefined ? "" : ","}${JSON.stringify(entry.name)}:${value}`;
      before = entry.name;
    }
    return `${json}}`;
  }

  private isPlainKey({ key, borrowed }: Entry): boolean {
    if (borrowed || typeof key.value !== "string" || key.value === "" || key.style === "block" || this.scalar(key, "flow") === undefined) return false;
    const behind = this.text.charCodeAt(key.end + 1);
    return this.text[key.end] === ":" && (behind === 0x20 || behind === 0x0a || Number.isNaN(behind));
  }

  private scalar({ style, value, start, end }: ScalarNode, context: Context): string | undefined {
    const source = this.text.slice(start, end);
    switch (style) {
      case "plain":
        return plainScalar(source, value, context);
      case "single-quoted":
      case "double-quoted":
        return typeof value === "string" && !/[\n\\]/.test(source) ? JSON.stringify(value) : undefined;
      case "block":
        return typeof value === "string" && /^\|-?\n/.test(source) && this.text.endsWith("\n") ? JSON.stringify(value) : undefined;
    }
  }

  private isBroken({ start, end }: Node): boolean {
    return this.text.slice(start, end).includes("\n");
  }
}

function plainScalar(source: string, value: ScalarNode["value"], context: Context): string | undefined {
  switch (typeof value) {
    case "string":
      if (value !== source || !plainWord.test(source)) return undefined;
      return context === "flow" && /[:?]/.test(source) ? undefined : JSON.stringify(value);
    case "number":
      return Number.isSafeInteger(value) && !Object.is(value, -0) && wholeNumber.test(source) ? String(value) : undefined;
    case "boolean":
      return String(value);
    case "object":
      return context === "flow" && source === "" ? undefined : "null";
    case "bigint":
      return undefined;
  }
}

/** A first key behind blanks ends the document where another one stands at the line's start; go-yaml leaves the rest unread. */
function startsAtColumnZero(text: string, { entries }: MappingNode): boolean {
  const first = entries[0];
  return first !== undefined && first.key.style === "plain" && (first.start === 0 || text[first.start - 1] === "\n");
}

function isSorted(entries: readonly Entry[]): boolean {
  return entries.every((entry, index) => index === 0 || (entries[index - 1] as Entry).name < entry.name);
}
