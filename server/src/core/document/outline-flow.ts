import { deepestNesting } from "./nesting.js";
import type { Entry, MappingNode, Node, ScalarNode, SequenceNode } from "./node.js";
import type { OpaqueSpan } from "./outline.js";
import { aliasNode, closesQuote, isAnchorName, quotedScalar } from "./outline-scalars.js";
import { resolvePlainScalar } from "./scalar.js";

/**
 * Reads `[…]` and `{…}`, JSON included. Missing commas, values and brackets are got over: an entry ends where the next one can
 * only begin, and whatever is still open ends at `limit`.
 */
export class FlowReader {
  readonly comments: OpaqueSpan[] = [];
  private at = 0;
  private depth = 0;

  constructor(
    private readonly text: string,
    private readonly limit: number,
    private readonly anchors: Map<string, Node>,
  ) {}

  read(start: number): Node {
    this.at = start;
    return this.readNode();
  }

  private readNode(): Node {
    const anchor = this.skipProperties();
    const node = this.readBareNode();
    if (anchor !== undefined) this.anchors.set(anchor, node);
    return node;
  }

  private readBareNode(): Node {
    switch (this.text[this.at]) {
      case "{":
        return this.readMapping();
      case "[":
        return this.readSequence();
      case '"':
      case "'":
        return this.readQuoted();
      case "*":
        return this.readAlias();
      default:
        return this.readPlain();
    }
  }

  private readMapping(): Node {
    const start = this.at++;
    if (deepestNesting < ++this.depth) this.at = this.limit;
    const entries: Entry[] = [];
    for (let unit = this.next(); unit !== undefined && unit !== "}" && unit !== "]"; unit = this.next()) {
      if (unit === "," || unit === ":") this.at++;
      else entries.push(this.readEntry(this.readNode()));
    }
    this.depth--;
    return { kind: "mapping", flow: true, entries, start, end: this.closed("}") } satisfies MappingNode;
  }

  private readSequence(): Node {
    const start = this.at++;
    if (deepestNesting < ++this.depth) this.at = this.limit;
    const items: Node[] = [];
    for (let unit = this.next(); unit !== undefined && unit !== "]" && unit !== "}"; unit = this.next()) {
      if (unit === "," || unit === ":") {
        this.at++;
        continue;
      }
      const item = this.readNode();
      const isPair = item.kind === "scalar" && this.next() === ":" && this.isColon();
      if (!isPair) items.push(item);
      else {
        const entry = this.readEntry(item);
        items.push({ kind: "mapping", flow: true, entries: [entry], start: entry.start, end: entry.end });
      }
    }
    this.depth--;
    return { kind: "sequence", flow: true, items, start, end: this.closed("]") } satisfies SequenceNode;
  }

  private readEntry(read: Node): Entry {
    const key: ScalarNode = read.kind === "scalar" ? read : { kind: "scalar", style: "plain", value: "", start: read.start, end: read.end };
    const behind = this.at;
    const hasColon = this.next() === ":" && (key.style !== "plain" || this.isColon());
    const value = hasColon ? this.readEntryValue() : absentAt(key.end);
    if (!hasColon) this.at = behind;
    const name = key.value === null && key.start < key.end ? "null" : String(key.value ?? "");
    return { key, name, value, borrowed: false, start: key.start, end: Math.max(key.end, value.end) };
  }

  private readEntryValue(): Node {
    const behind = ++this.at;
    const unit = this.next();
    if (unit === undefined || /[,\]}]/.test(unit)) return absentAt(behind);
    return this.readNode();
  }

  private readQuoted(): Node {
    const start = this.at;
    for (let offset = start + 1; offset < this.limit; offset++) {
      const closed = closesQuote(this.text, start, offset);
      if (closed === "escape") offset++;
      if (closed !== "end") continue;
      this.at = offset + 1;
      return quotedScalar(this.text, start, this.at, true);
    }
    this.at = start + 1;
    while (this.at < this.limit && !/[,\]}\r\n]/.test(this.text[this.at] as string)) this.at++;
    return quotedScalar(this.text, start, this.at, false);
  }

  private readAlias(): Node {
    const start = this.at++;
    while (this.at < this.limit && isAnchorName(this.text[this.at] as string)) this.at++;
    return aliasNode(this.anchors.get(this.text.slice(start + 1, this.at)), start, this.at);
  }

  private readPlain(): Node {
    const start = this.at;
    let end = start;
    for (; this.at < this.limit; this.at++) {
      const unit = this.text[this.at] as string;
      if (/[,[\]{}\r\n]/.test(unit) || this.isColon() || (unit === "#" && /\s/.test(this.text[this.at - 1] ?? " "))) break;
      if (unit !== " " && unit !== "\t") end = this.at + 1;
    }
    if (this.at === start) this.at++;
    return { kind: "scalar", style: "plain", value: resolvePlainScalar(this.text.slice(start, end)), start, end };
  }

  /** Behind the closing bracket, where there is one. */
  private closed(bracket: "]" | "}"): number {
    if (this.text[this.at] !== bracket || this.limit <= this.at) return Math.min(this.at, this.limit);
    return ++this.at;
  }

  private isColon(): boolean {
    return this.text[this.at] === ":" && /^[\s,[\]{}]?$/.test(this.text.slice(this.at + 1, this.at + 2));
  }

  private skipProperties(): string | undefined {
    let anchor: string | undefined;
    for (let unit = this.next(); unit === "&" || unit === "!"; unit = this.next()) {
      const start = this.at++;
      while (this.at < this.limit && isAnchorName(this.text[this.at] as string)) this.at++;
      if (unit === "&") anchor = this.text.slice(start + 1, this.at);
    }
    return anchor;
  }

  /** The next character that means something; undefined at the limit. */
  private next(): string | undefined {
    for (; this.at < this.limit; this.at++) {
      const unit = this.text[this.at] as string;
      if (unit === "#" && /^\s?$/.test(this.text.slice(this.at - 1, this.at))) this.skipComment();
      else if (!/\s/.test(unit)) return unit;
    }
    return undefined;
  }

  private skipComment(): void {
    const start = this.at;
    while (this.at < this.limit && !/[\r\n]/.test(this.text[this.at] as string)) this.at++;
    this.comments.push({ start, end: this.at, column: -1 });
  }
}

function absentAt(at: number): ScalarNode {
  return { kind: "scalar", style: "plain", value: null, start: at, end: at };
}
