import { isAlias, isMap, isScalar, isSeq, parseDocument, type Alias, type Document, type Pair, type Scalar, type YAMLMap, type YAMLParseError, type YAMLSeq } from "yaml";
import { deepestNesting, nestingBound } from "./nesting.js";
import type { Entry, MappingNode, Node, ScalarNode, SequenceNode } from "./node.js";
import { resolvePlainScalar, type ScalarValue } from "./scalar.js";

/** Something that is no YAML, or more of it than we read. Offsets are UTF-16 units of the parsed text. */
export interface SyntaxProblem {
  readonly code: string;
  /** The parser's words (English). */
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export interface ParsedYaml {
  /** Absent for an empty document, and where nothing could be read at all. */
  readonly root: Node | undefined;
  readonly problems: readonly SyntaxProblem[];
}

/** The API server's limit for a request body (`MaxRequestBodyBytes` in apiserver's server config): 3 MiB. */
export const largestDocument = 3 * 1024 * 1024;

/** Aliases are expanded up to this many nodes, far more than people write; the server refuses documents that expand too much. */
const largestExpansion = 20_000;

/** Syntax problems that are told: a text with more of them is no YAML, or each line of it has the same one. */
const mostProblems = 300;

/**
 * Parses one document, tolerantly: half-typed text gives the nodes that can be made out, and its problems.
 * Scalars are read as the API server reads them (see `resolvePlainScalar`). Never throws.
 */
export function parseYaml(text: string): ParsedYaml {
  if (largestDocument < text.length) {
    return { root: undefined, problems: [{ code: "too-large", message: "The document is larger than 3 MiB.", start: 0, end: 0 }] };
  }
  if (deepestNesting < nestingBound(text)) {
    return { root: undefined, problems: [{ code: "too-deep", message: "The document is nested too deeply.", start: 0, end: 0 }] };
  }
  try {
    const document = parseFreelyIndented(withLineFeeds(text));
    const problems: SyntaxProblem[] = document.errors.filter(isProblem).slice(0, mostProblems).map((error) => ({
      code: error.code.toLowerCase().replaceAll("_", "-"),
      message: error.message,
      start: error.pos[0],
      end: Math.max(error.pos[1], error.pos[0]),
    }));
    problems.push(...controlCharacters(text));
    const builder = new NodeBuilder(text, problems);
    const root = document.contents === null ? undefined : builder.build(document.contents, 0);
    return { root, problems };
  } catch (error) {
    return { root: undefined, problems: [{ code: "unreadable", message: String(error), start: 0, end: 0 }] };
  }
}

/** A carriage return alone, NEL, LS and PS break a line for the server, but not for the parser. Offsets stay. */
function withLineFeeds(text: string): string {
  return text.replace(/\r(?!\n)|[\u0085\u2028\u2029]/g, "\n");
}

/**
 * go-yaml does not mind how the lines of a flow collection are indented: where the parser does, they are read as one line. What
 * does not become right by that is left as it was.
 */
function parseFreelyIndented(text: string): Document.Parsed {
  const document = parseSource(text);
  let joined = text;
  let reading = document;
  for (let round = 0; round < 4; round++) {
    const error = reading.errors.find((candidate) => candidate.code === "BAD_INDENT" && candidate.message.startsWith("Flow "));
    if (error === undefined) return reading.errors.some(isProblem) ? document : reading;
    const lineBreak = joined.lastIndexOf("\n", error.pos[0]);
    const end = joined.indexOf(error.message.slice(-1), error.pos[0]);
    const lines = joined.slice(lineBreak, end);
    if (lineBreak === -1 || end === -1 || lines.includes("#")) return document;
    joined = joined.slice(0, lineBreak) + lines.replace(/[\r\n]/g, " ") + joined.slice(end);
    reading = parseSource(joined);
  }
  return document;
}

function parseSource(text: string): Document.Parsed {
  return parseDocument(text, { schema: "failsafe", uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
}

/** A comment right behind a quote is one to go-yaml too. */
function isProblem(error: YAMLParseError): boolean {
  return error.code !== "MISSING_CHAR" || !error.message.startsWith("Comments must be separated");
}

/** The first character that go-yaml's reader refuses wherever it stands, in quotes and comments too. */
function controlCharacters(text: string): readonly SyntaxProblem[] {
  const at = text.search(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/);
  if (at === -1) return [];
  return [{ code: "control-character", message: "control characters are not allowed", start: at, end: at + 1 }];
}

type SourceNode = Scalar | YAMLMap | YAMLSeq | Alias;

/**
 * Turns the parser's nodes into ours: ranges as offsets, scalars read as Kubernetes does, aliases and merge keys expanded. Nodes are
 * written out member by member, for V8 keeps what is spread into an object in a second piece of memory, and there are many nodes.
 */
class NodeBuilder {
  private readonly anchors = new Map<string, SourceNode>();
  private readonly open = new Set<SourceNode>();
  private expanded = 0;
  /** Where an alias stands, while its target is being copied. */
  private alias: { readonly start: number; readonly end: number } | undefined;

  constructor(
    private readonly text: string,
    private readonly problems: SyntaxProblem[],
  ) {}

  build(source: unknown, missingAt: number): Node {
    if (isAlias(source)) return this.buildAlias(source);
    if (isScalar(source)) {
      this.remember(source);
      return this.buildScalar(source, missingAt);
    }
    if (isMap(source)) {
      this.remember(source);
      return this.within(source, () => this.buildMapping(source));
    }
    if (isSeq(source)) {
      this.remember(source);
      return this.within(source, () => this.buildSequence(source));
    }
    return this.absent(missingAt);
  }

  private remember(source: SourceNode & { anchor?: string }): void {
    if (source.anchor !== undefined && this.alias === undefined) this.anchors.set(source.anchor, source);
  }

  private within<N extends Node>(source: SourceNode, build: () => N): N {
    this.open.add(source);
    const node = build();
    this.open.delete(source);
    return node;
  }

  private buildAlias(source: Alias): Node {
    const span = this.span(source);
    const target = this.anchors.get(source.source);
    if (target === undefined || this.open.has(target) || largestExpansion < this.expanded) {
      const message = target === undefined ? `Unresolved alias: ${source.source}` : `Excessive aliasing: ${source.source}`;
      this.problems.push({ code: largestExpansion < this.expanded ? "excessive-alias" : "bad-alias", message, ...span });
      return this.absent(span.start);
    }
    const outer = this.alias;
    this.alias = outer ?? span;
    const copy = this.build(target, span.start);
    this.alias = outer;
    return copy;
  }

  private buildMapping(source: YAMLMap): MappingNode {
    const entries: Entry[] = [];
    for (const pair of source.items) {
      if (isMergeKey(pair)) this.addMerged(entries, pair);
      else entries.push(this.buildEntry(pair));
    }
    const { start, end } = this.span(source);
    return { kind: "mapping", flow: source.flow === true, entries, start, end };
  }

  private buildEntry(pair: Pair): Entry {
    const key = this.buildKey(pair.key);
    const value = this.build(pair.value, key.end + 1);
    return {
      key,
      name: nameOf(key.value),
      value,
      borrowed: this.alias !== undefined,
      start: key.start,
      end: Math.max(key.end, value.end),
    };
  }

  private buildKey(source: unknown): ScalarNode {
    const node = this.build(source, 0);
    if (node.kind === "scalar" && node.value !== null) return node;
    this.problems.push({ code: "bad-key", message: "A key must be a scalar, and not null.", start: node.start, end: node.end });
    return { kind: "scalar", style: "plain", value: "", start: node.start, end: node.end };
  }

  /** go-yaml v2: keys of a merge overwrite what stands before it and give way to what stands after it. */
  private addMerged(entries: Entry[], pair: Pair): void {
    const merged = this.build(pair.value, 0);
    const sources = merged.kind === "sequence" ? merged.items : [merged];
    const byName = new Map<string, Entry>();
    for (const mapping of [...sources].reverse()) {
      if (mapping.kind === "mapping") for (const entry of mapping.entries) byName.set(entry.name, { ...entry, borrowed: true });
      else this.problems.push({ code: "bad-merge", message: "map merge requires map or sequence of maps as the value", start: mapping.start, end: mapping.end });
    }
    entries.push(...byName.values());
  }

  private buildSequence(source: YAMLSeq): SequenceNode {
    const { start, end } = this.span(source);
    const items = source.items.map((item) => this.build(item, start));
    if (source.flow !== true && this.alias === undefined) for (const item of items) this.refuseTabBefore(item);
    return { kind: "sequence", flow: source.flow === true, items, start, end };
  }

  /** `-`, a tab, and then anything: no parser but go-yaml minds. */
  private refuseTabBefore(item: Node): void {
    const blanks = /-([ \t]*)$/.exec(this.text.slice(Math.max(0, item.start - 100), item.start))?.[1] ?? "";
    if (!blanks.includes("\t")) return;
    const start = item.start - blanks.length + blanks.indexOf("\t");
    this.problems.push({ code: "tab-after-dash", message: "found character that cannot start any token", start, end: start + 1 });
  }

  private buildScalar(source: Scalar, missingAt: number): ScalarNode {
    const { start, end } = source.range ? this.span(source) : { start: missingAt, end: missingAt };
    const style = styleOf(source);
    const read = scalarValue(source, style);
    const value = this.isCutOff(source) && typeof read === "string" ? read.replace(/\n$/, "") : read;
    return { kind: "scalar", style, value, start, end };
  }

  /** A block scalar whose last line is the text's last and has no line break: go-yaml adds none. */
  private isCutOff(source: Scalar): boolean {
    return styleOf(source) === "block" && source.range?.[1] === this.text.length && !/[\r\n]$/.test(this.text);
  }

  private absent(at: number): ScalarNode {
    const { start, end } = this.alias ?? { start: at, end: at };
    return { kind: "scalar", style: "plain", value: null, start, end };
  }

  private span(source: SourceNode): { start: number; end: number } {
    this.expanded += this.alias === undefined ? 0 : 1;
    if (this.alias !== undefined) return this.alias;
    const range = source.range;
    return range ? { start: range[0], end: range[1] } : { start: 0, end: 0 };
  }
}

function isMergeKey(pair: Pair): boolean {
  return isScalar(pair.key) && pair.key.type === "PLAIN" && pair.key.source === "<<";
}

function styleOf(source: Scalar): ScalarNode["style"] {
  switch (source.type) {
    case "QUOTE_SINGLE":
      return "single-quoted";
    case "QUOTE_DOUBLE":
      return "double-quoted";
    case "BLOCK_FOLDED":
    case "BLOCK_LITERAL":
      return "block";
    default:
      return "plain";
  }
}

function scalarValue(source: Scalar, style: ScalarNode["style"]): ScalarValue {
  const text = typeof source.value === "string" ? source.value : (source.source ?? "");
  switch (source.tag) {
    case undefined:
      return style === "plain" ? resolvePlainScalar(text) : text;
    case "tag:yaml.org,2002:int":
    case "tag:yaml.org,2002:float":
    case "tag:yaml.org,2002:bool":
    case "tag:yaml.org,2002:null":
      return resolvePlainScalar(text);
    default:
      return text;
  }
}

/** A key as JSON has it: go-yaml reads it as any scalar, and sigs.k8s.io/yaml prints that as a string. */
function nameOf(value: ScalarValue): string {
  return value === null ? "null" : String(value);
}
