import { deepestNesting } from "./nesting.js";
import type { Entry, MappingNode, Node, ScalarNode, SequenceNode, Span } from "./node.js";
import { FlowReader } from "./outline-flow.js";
import { aliasNode, blockValue, closesQuote, isAnchorName, quotedScalar } from "./outline-scalars.js";
import { resolvePlainScalar } from "./scalar.js";

/** What half-typed text can be read as, line by line. */
export interface Outline {
  /** Absent where nothing is written. Offsets are those of the text. */
  readonly root: Node | undefined;
  /** Text that belongs nowhere: a dash without a list, words behind a finished value. */
  readonly strays: readonly Span[];
  /** Text in which nothing can be typed that YAML would take for structure: comments and block scalars. */
  readonly opaque: readonly OpaqueSpan[];
}

export interface OpaqueSpan extends Span {
  /** A block scalar goes on over blank lines for a cursor that stands to the right of this column; -1 for a comment. */
  readonly column: number;
}

/**
 * Reads a document by its indentation, for the moment in which it is being typed: a line that makes no sense spoils nothing but
 * itself, an unclosed quote or bracket ends with its block, and a list item whose dash is still missing is one. What is well-formed
 * is read as `parseYaml` reads it, some twenty times faster; what is not, is never reported. Never throws.
 */
export function readOutline(text: string): Outline {
  return new OutlineReader(text).read();
}

type Open<N> = { -readonly [Key in keyof N]: N[Key] };
type OpenMapping = Open<Omit<MappingNode, "entries">> & { readonly entries: Open<Entry>[] };
type OpenSequence = Open<Omit<SequenceNode, "items">> & { readonly items: Node[] };

/** A block collection that may still grow. */
interface Level {
  readonly column: number;
  readonly node: OpenMapping | OpenSequence;
}

interface Line {
  readonly start: number;
  /** Before the line break. */
  readonly end: number;
  /** Offset of the first character that is no blank; `end` on an empty line. */
  readonly content: number;
}

class OutlineReader {
  private readonly lines: readonly Line[];
  private readonly levels: Level[] = [];
  private readonly strays: Span[] = [];
  private readonly opaque: OpaqueSpan[] = [];
  private readonly anchors = new Map<string, Node>();
  /** An anchor behind a key or dash whose value stands on the next lines. */
  private waitingAnchor: string | undefined;
  private root: Node | undefined;
  private line = 0;

  constructor(private readonly text: string) {
    this.lines = linesOf(text);
  }

  read(): Outline {
    for (this.line = 0; this.line < this.lines.length; this.line++) {
      const line = this.lines[this.line] as Line;
      if (line.content === line.end || (this.line === 0 && this.text[line.content] === "%")) continue;
      if (this.text[line.content] === "#") this.addComment(line.content, line.end);
      else this.readLine(line);
    }
    while (this.levels.length !== 0) this.closeTop();
    return { root: this.root, strays: this.strays, opaque: this.opaque };
  }

  private readLine(line: Line): void {
    let at = line.content;
    while (this.isDash(at)) {
      if (deepestNesting < this.levels.length) return;
      const sequence = this.sequenceAt(at - line.start, at);
      if (sequence === undefined) {
        this.strays.push({ start: at, end: line.end });
        return;
      }
      const content = this.afterBlanks(at + 1, line.end);
      sequence.items.push(absentAt(content));
      sequence.end = content;
      at = content;
    }
    if (line.end <= at) return;
    const properties = this.readProperties(at, line.end);
    const key = this.readKey(properties.end, line.end);
    if (key !== undefined) this.readEntry(line, at, key, properties.end === at ? undefined : properties.anchor);
    else if (!this.isComment(at)) this.readLoneValue(line, at);
  }

  /** `key:` and what stands behind it. `anchor` is one that stands before the key: it names the mapping. */
  private readEntry(line: Line, at: number, key: ReadKey, anchor: string | undefined): void {
    if (deepestNesting < this.levels.length) return;
    const mapping = this.mappingAt(at - line.start, at);
    this.waitingAnchor = undefined;
    if (anchor !== undefined && mapping.node.entries.length === 0) this.anchors.set(anchor, mapping.node as MappingNode);
    const value = absentAt(key.colon + 1);
    const entry: Open<Entry> = { key: key.node, name: nameOf(key.node), value, borrowed: false, start: key.node.start, end: key.colon + 1 };
    mapping.node.entries.push(entry);
    const start = this.afterBlanks(key.colon + 1, line.end);
    const read = this.readValue(start, line.end, mapping.column);
    if (read !== undefined) entry.value = read;
    entry.end = Math.max(entry.end, entry.value.end);
    if (key.node.style === "plain" && entry.name === "<<") mergeInto(mapping.node, entry);
  }

  /** A line without a key: the value of the key or dash before it, or a word of which nobody knows yet what it will be. */
  private readLoneValue(line: Line, at: number): void {
    const column = at - line.start;
    const isOnDash = at !== line.content;
    if (!/["'[{|>*&!]/.test(this.text[at] as string) && this.goesOn(column)) {
      this.readForgottenKey(line, at);
      return;
    }
    if (!isOnDash) this.closeBeyond(column);
    const level = this.levels.at(-1);
    const slot = level && pendingIn(level);
    const isDeeper = level !== undefined && (isOnDash || level.column < column);
    if (level === undefined ? this.root !== undefined : slot === undefined || !isDeeper) {
      this.strays.push({ start: at, end: line.end });
      return;
    }
    const value = this.readValue(at, line.end, level?.column ?? -1);
    if (value === undefined) return;
    if (level === undefined) this.root = value;
    else slot?.(value);
  }

  /** Whether what follows stands beside or below a word at this column: no value can have that, only a key. */
  private goesOn(column: number): boolean {
    const next = this.lines.slice(this.line + 1, this.line + 20).find((line) => line.content !== line.end && this.text[line.content] !== "#");
    return next !== undefined && column <= next.content - next.start && this.looksLikeStructure(next);
  }

  /** A key whose colon is missing, if it looks like one. */
  private readForgottenKey(line: Line, at: number): void {
    const end = this.plainEnd(at, line.end);
    const word = this.text.slice(at, end);
    if (!/^[A-Za-z][\w.-]*$/.test(word)) this.strays.push({ start: at, end });
    else this.readEntry(line, at, { node: { kind: "scalar", style: "plain", value: word, start: at, end }, colon: end - 1 }, undefined);
  }

  /**
   * The value that starts here, which may go on over further lines that are indented deeper than `column`; undefined where nothing
   * stands before the line's end.
   */
  private readValue(at: number, end: number, column: number): Node | undefined {
    const properties = this.readProperties(at, end);
    const node = this.readBareValue(properties.end, end, column);
    if (node === undefined) this.waitingAnchor = properties.anchor;
    else if (properties.anchor !== undefined) this.anchors.set(properties.anchor, node);
    return node;
  }

  private readBareValue(at: number, end: number, column: number): Node | undefined {
    if (end <= at) return undefined;
    switch (this.text[at]) {
      case "#":
        this.addComment(at, end);
        return undefined;
      case "|":
      case ">":
        return this.readBlockScalar(at, end, column);
      case '"':
      case "'":
        return this.readQuotedValue(at, end, column);
      case "[":
      case "{":
        return this.readFlowValue(at, column);
      case "*":
        return this.readAlias(at, end);
      default:
        return this.readPlain(at, end, column);
    }
  }

  private readAlias(at: number, end: number): Node {
    let stop = at + 1;
    while (stop < end && isAnchorName(this.text[stop] as string)) stop++;
    return aliasNode(this.anchors.get(this.text.slice(at + 1, stop)), at, stop);
  }

  private readPlain(at: number, end: number, column: number): ScalarNode {
    let stop = this.plainEnd(at, end);
    let value = this.text.slice(at, stop);
    if (!this.hasComment(stop, end)) {
      for (let next = this.line + 1, blanks = 0; next < this.lines.length; next++) {
        const line = this.lines[next] as Line;
        if (line.content === line.end) {
          blanks++;
          continue;
        }
        if (line.content - line.start <= column || this.looksLikeStructure(line)) break;
        stop = this.plainEnd(line.content, line.end);
        value += (blanks === 0 ? " " : "\n".repeat(blanks)) + this.text.slice(line.content, stop);
        blanks = 0;
        this.line = next;
        if (this.hasComment(stop, line.end)) break;
      }
    }
    const last = this.lines[this.line] as Line;
    if (this.hasComment(stop, last.end)) this.addComment(this.afterBlanks(stop, last.end), last.end);
    return { kind: "scalar", style: "plain", value: resolvePlainScalar(value), start: at, end: stop };
  }

  /** Whether a line that could continue a plain scalar is a line of its own to everyone who reads it. */
  private looksLikeStructure(line: Line): boolean {
    let at = line.content;
    if (this.text[at] === "#") return true;
    while (this.isDash(at)) at = this.afterBlanks(at + 1, line.end);
    return this.readKey(at, line.end) !== undefined;
  }

  private readBlockScalar(at: number, end: number, column: number): Node {
    const header = /^[|>]([-+]?[1-9]?|[1-9][-+])[ \t]*(?:#.*)?$/.exec(this.text.slice(at, end));
    if (header === null) return this.readPlain(at, end, column);
    let last = this.line;
    for (let next = this.line + 1; next < this.lines.length; next++) {
      const line = this.lines[next] as Line;
      if (line.content !== line.end && line.content - line.start <= column) break;
      if (line.content !== line.end) last = next;
    }
    const body = this.lines.slice(this.line + 1, last + 1).map((line) => this.text.slice(line.start, line.end));
    const stop = (this.lines[last] as Line).end;
    this.opaque.push({ start: at + 1, end: stop, column });
    this.line = last;
    return { kind: "scalar", style: "block", value: blockValue(body, header[0], column), start: at, end: stop };
  }

  private readQuotedValue(at: number, end: number, column: number): Node {
    const stop = this.quotedEnd(at, column);
    const close = stop ?? this.plainEnd(at, end);
    const node = quotedScalar(this.text, at, close, stop !== undefined);
    while (this.line + 1 < this.lines.length && (this.lines[this.line] as Line).end < close) this.line++;
    this.readRest(close);
    return node;
  }

  /** Behind the closing quote: undefined where the quote is still open when its block ends. */
  private quotedEnd(at: number, column: number): number | undefined {
    let line = this.line;
    for (let offset = at + 1; offset < this.text.length; offset++) {
      const closed = closesQuote(this.text, at, offset);
      if (closed === "escape") offset++;
      if (closed === "end") return offset + 1;
      const { end } = this.lines[line] as Line;
      if (offset < end) continue;
      let next = line + 1;
      while (next < this.lines.length && (this.lines[next] as Line).content === (this.lines[next] as Line).end) next++;
      const following = this.lines[next];
      if (following === undefined || following.content - following.start <= column || this.looksLikeStructure(following)) return undefined;
      line = next;
      offset = following.content - 1;
    }
    return undefined;
  }

  private readFlowValue(at: number, column: number): Node {
    const limit = this.flowLimit(column);
    const flow = new FlowReader(this.text, limit, this.anchors);
    const node = flow.read(at);
    for (const comment of flow.comments) this.opaque.push(comment);
    while (this.line + 1 < this.lines.length && (this.lines[this.line] as Line).end < node.end) this.line++;
    this.readRest(node.end);
    return node;
  }

  /** Where an unclosed bracket ends at the latest: before the next line that belongs to an outer block. */
  private flowLimit(column: number): number {
    for (let next = this.line + 1; next < this.lines.length; next++) {
      const line = this.lines[next] as Line;
      const isOuter = line.content !== line.end && line.content - line.start <= column;
      if (isOuter && !/[\]}#]/.test(this.text[line.content] as string)) return (this.lines[next - 1] as Line).end;
    }
    return this.text.length;
  }

  /** What stands behind a quoted or flow value on its last line. */
  private readRest(at: number): void {
    const { end } = this.lines[this.line] as Line;
    const rest = this.afterBlanks(at, end);
    if (end <= rest) return;
    if (this.text[rest] === "#") this.addComment(rest, end);
    else this.strays.push({ start: rest, end });
  }

  /** An anchor and a tag before a value. */
  private readProperties(at: number, end: number): { readonly end: number; readonly anchor?: string } {
    let anchor: string | undefined;
    let next = at;
    while (next < end && (this.text[next] === "&" || this.text[next] === "!")) {
      const word = /^[^\s]*/.exec(this.text.slice(next, end))?.[0] ?? "";
      if (word.startsWith("&")) anchor = word.slice(1);
      next = this.afterBlanks(next + word.length, end);
    }
    return anchor === undefined ? { end: next } : { end: next, anchor };
  }

  private readKey(at: number, end: number): ReadKey | undefined {
    const first = this.text[at];
    if (first === '"' || first === "'") {
      for (let offset = at + 1; offset < end; offset++) {
        const closed = closesQuote(this.text, at, offset);
        if (closed === "escape") offset++;
        if (closed !== "end") continue;
        const colon = this.afterBlanks(offset + 1, end);
        return this.isColon(colon, end) ? { node: quotedScalar(this.text, at, offset + 1, true), colon } : undefined;
      }
      return undefined;
    }
    if (first === undefined || /[[\]{},#&*!|>%@`]/.test(first)) return undefined;
    for (let offset = at; offset < end; offset++) {
      if (this.isColon(offset, end)) {
        const stop = offset === at ? at : this.plainEnd(at, offset);
        const value = resolvePlainScalar(this.text.slice(at, stop));
        return { node: { kind: "scalar", style: "plain", value, start: at, end: stop }, colon: offset };
      }
      if (this.isComment(offset)) return undefined;
    }
    return undefined;
  }

  /** The mapping that an entry at this column belongs to, made if it is new. */
  private mappingAt(column: number, at: number): Level & { readonly node: OpenMapping } {
    const closed = this.closeBeyond(column);
    const top = this.levels.at(-1);
    const below = this.levels.at(-2);
    if (top === undefined) return this.openMapping(column, at, closed);
    if (top.column === column && isMapping(top)) return top;
    if (top.column === column && below !== undefined && below.column === column && isMapping(below)) {
      this.closeTop();
      return below;
    }
    const slot = pendingIn(top);
    if (top.column < column && slot !== undefined) return this.pushMapping(column, at, slot);
    if (top.column === column && !isMapping(top)) return this.pushMapping(column, at, this.nextItemOf(top, at));
    const nearest = this.nearest(column, closed, isMapping);
    return nearest ?? this.openMapping(column, at, closed);
  }

  /** The list that a dash at this column belongs to, made if it is new; undefined where no list can be. */
  private sequenceAt(column: number, at: number): OpenSequence | undefined {
    const closed = this.closeBeyond(column);
    const top = this.levels.at(-1);
    const below = this.levels.at(-2);
    if (top === undefined) {
      if (this.root !== undefined) return undefined;
      return this.pushSequence(column, at, (value) => (this.root = value));
    }
    if (top.node.kind === "sequence" && top.column === column) return top.node;
    if (below?.node.kind === "sequence" && below.column === column && top.column === column && pendingIn(top) === undefined) {
      this.closeTop();
      return below.node;
    }
    const slot = pendingIn(top);
    if (slot !== undefined) return this.pushSequence(column, at, slot);
    const nearest = this.nearest(column, closed, isSequence);
    return nearest?.node;
  }

  /** A line whose indentation fits nowhere belongs to the collection that is nearest to it. */
  private nearest<Kind extends Level>(column: number, closed: readonly Level[], fits: (level: Level) => level is Kind): Kind | undefined {
    const open = this.levels.filter(fits).at(-1);
    const inner = closed.findIndex(fits);
    const candidate = closed[inner];
    if (candidate === undefined || !fits(candidate)) return open;
    if (open !== undefined && column - open.column <= candidate.column - column) return open;
    this.levels.push(...closed.slice(0, inner + 1));
    return candidate;
  }

  private openMapping(column: number, at: number, closed: readonly Level[]): Level & { readonly node: OpenMapping } {
    const nearest = this.nearest(column, closed, isMapping);
    if (nearest !== undefined && this.root !== undefined) return nearest;
    if (this.root !== undefined) return this.pushMapping(column, at, () => undefined);
    return this.pushMapping(column, at, (value) => (this.root = value));
  }

  private pushMapping(column: number, at: number, slot: (value: Node) => void): Level & { readonly node: OpenMapping } {
    const node: OpenMapping = { kind: "mapping", flow: false, entries: [], start: at, end: at };
    this.fill(slot, node);
    const level = { column, node };
    this.levels.push(level);
    return level;
  }

  private pushSequence(column: number, at: number, slot: (value: Node) => void): OpenSequence {
    const node: OpenSequence = { kind: "sequence", flow: false, items: [], start: at, end: at };
    this.fill(slot, node);
    this.levels.push({ column, node });
    return node;
  }

  private fill(slot: (value: Node) => void, node: OpenMapping | OpenSequence): void {
    slot(node);
    if (this.waitingAnchor !== undefined) this.anchors.set(this.waitingAnchor, node);
    this.waitingAnchor = undefined;
  }

  private nextItemOf(level: Level, at: number): (value: Node) => void {
    const sequence = level.node as OpenSequence;
    sequence.items.push(absentAt(at));
    return (value) => (sequence.items[sequence.items.length - 1] = value);
  }

  /** Closes every collection that stands to the right of a column; answers them, outermost first. */
  private closeBeyond(column: number): readonly Level[] {
    const closed: Level[] = [];
    while (this.levels.length !== 0 && column < (this.levels.at(-1) as Level).column) closed.unshift(this.closeTop());
    return closed;
  }

  private closeTop(): Level {
    const level = this.levels.pop() as Level;
    close(level.node);
    return level;
  }

  private isDash(at: number): boolean {
    return this.text[at] === "-" && isBlankOrEnd(this.text[at + 1]);
  }

  private isColon(at: number, end: number): boolean {
    return at < end && this.text[at] === ":" && isBlankOrEnd(this.text[at + 1]);
  }

  private isComment(at: number): boolean {
    return this.text[at] === "#" && isBlankOrEnd(this.text[at - 1]);
  }

  private hasComment(at: number, end: number): boolean {
    return this.afterBlanks(at, end) < end;
  }

  /** Behind the last character of a plain scalar, before blanks and a comment. */
  private plainEnd(at: number, end: number): number {
    let stop = at + 1;
    for (let offset = at + 1; offset < end && !this.isComment(offset); offset++) if (!isBlankOrEnd(this.text[offset])) stop = offset + 1;
    return stop;
  }

  private afterBlanks(at: number, end: number): number {
    let offset = at;
    while (offset < end && (this.text[offset] === " " || this.text[offset] === "\t")) offset++;
    return offset;
  }

  private addComment(start: number, end: number): void {
    this.opaque.push({ start, end, column: -1 });
  }
}

interface ReadKey {
  readonly node: ScalarNode;
  readonly colon: number;
}

function isMapping(level: Level): level is Level & { readonly node: OpenMapping } {
  return level.node.kind === "mapping";
}

function isSequence(level: Level): level is Level & { readonly node: OpenSequence } {
  return level.node.kind === "sequence";
}

/** Gives the last entry or item of a collection its value, if it has none yet. */
function pendingIn(level: Level): ((value: Node) => void) | undefined {
  if (isMapping(level)) {
    const entry = level.node.entries.at(-1);
    return entry !== undefined && isAbsent(entry.value) ? (value) => (entry.value = value) : undefined;
  }
  const items = (level.node as OpenSequence).items;
  const last = items.at(-1);
  return last !== undefined && isAbsent(last) ? (value) => (items[items.length - 1] = value) : undefined;
}

function close(node: OpenMapping | OpenSequence): void {
  if (node.kind === "mapping") {
    for (const entry of node.entries) entry.end = Math.max(entry.end, entry.borrowed ? entry.end : entry.value.end);
    node.end = Math.max(node.end, node.entries.at(-1)?.end ?? node.end);
  } else {
    node.end = Math.max(node.end, node.items.at(-1)?.end ?? node.end);
  }
}

function absentAt(at: number): ScalarNode {
  return { kind: "scalar", style: "plain", value: null, start: at, end: at };
}

function isAbsent(node: Node): boolean {
  return node.kind === "scalar" && node.start === node.end && node.value === null;
}

/** go-yaml v2: keys of a merge overwrite what stands before it and give way to what stands after it. */
function mergeInto(mapping: OpenMapping, merge: Entry): void {
  const sources = merge.value.kind === "sequence" ? merge.value.items : [merge.value];
  if (!sources.every((source) => source.kind === "mapping")) return;
  mapping.entries.pop();
  for (const source of [...sources].reverse()) {
    for (const entry of (source as MappingNode).entries) {
      mapping.entries.push({ ...entry, borrowed: true, start: merge.start, end: merge.end });
    }
  }
}

/** A key as JSON has it. */
function nameOf(key: ScalarNode): string {
  return key.value === null && key.start < key.end ? "null" : String(key.value ?? "");
}

function isBlankOrEnd(unit: string | undefined): boolean {
  return unit === undefined || unit === " " || unit === "\t" || unit === "\n" || unit === "\r";
}

const lineFeed = 10;
const carriageReturn = 13;

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let content = -1;
  for (let offset = 0; offset <= text.length; offset++) {
    const unit = offset === text.length ? lineFeed : text.charCodeAt(offset);
    const isBreak = unit === lineFeed || unit === carriageReturn;
    if (content === -1 && (isBreak || (unit !== 0x20 && unit !== 0x09))) content = offset;
    if (!isBreak) continue;
    lines.push({ start, end: offset, content });
    if (unit === carriageReturn && text.charCodeAt(offset + 1) === lineFeed) offset++;
    start = offset + 1;
    content = -1;
  }
  return lines;
}
