import { locationAt } from "../document/locate.js";
import type { Node, ScalarNode } from "../document/node.js";
import { readOutline, type Outline } from "../document/outline.js";
import { lineEnd, lineStart } from "../document/line-bounds.js";

/** The word under the cursor, as the text alone shows it. Offsets are UTF-16 units of the document's text. */
export interface Slot {
  /** A `key` has its colon; a `value` stands behind one, or alone in brackets; a `word` may become either, or a list's item. */
  readonly role: "key" | "value" | "word";
  /** What an insertion replaces: the word, with its quotes, or nothing where none is written. */
  readonly start: number;
  readonly end: number;
  readonly offset: number;
  /** The quotes that the word stands in. */
  readonly quote: '"' | "'" | undefined;
  readonly isFlow: boolean;
  /** Another entry follows on the same line, without a comma between. */
  readonly needsComma: boolean;
  /** The text with `placeholder` in place of the word, so that the rest can be read as if the word were no riddle. */
  readonly patched: string;
  /** Where the placeholder stands in it. */
  readonly at: number;
}

/** Stands for the word that is being typed. Nobody writes it, and YAML reads it as text wherever it stands. */
export const placeholder = "podsmith__cursor";

/** What is being typed at an offset; undefined in comments, block scalars and where no word can be. */
export function slotAt(text: string, offset: number): Slot | undefined {
  const outline = readOutline(text);
  if (outline.opaque.some((span) => isWithin(text, span, offset))) return undefined;
  const flow = outline.root && flowAround(outline.root, text, offset);
  if (flow !== undefined) return slotInFlow(text, flow, offset);
  return runsOverLines(outline, text, offset) ? undefined : slotInBlock(text, offset);
}

function isWithin(text: string, span: Outline["opaque"][number], offset: number): boolean {
  if (span.start < offset && offset <= span.end) return true;
  if (span.column < 0 || offset <= span.end) return false;
  return text.slice(span.end, offset).trim() === "" && span.column < offset - lineStart(text, offset);
}

function runsOverLines({ root }: Outline, text: string, offset: number): boolean {
  const node = root && locationAt(root, offset).node;
  return node?.kind === "scalar" && node.start < offset && /[\r\n]/.test(text.slice(node.start, node.end));
}

/** The innermost brackets around an offset. */
function flowAround(root: Node, text: string, offset: number): Node | undefined {
  let found: Node | undefined;
  let node: Node | undefined = root;
  while (node !== undefined && node.kind !== "scalar") {
    if (node.flow && node.start < offset && isInFlow(text, node, offset)) found = node;
    const inner: readonly { readonly start: number; readonly end: number; readonly node: Node }[] =
      node.kind === "sequence"
        ? node.items.map((item) => ({ start: item.start, end: item.end, node: item }))
        : node.entries.map((entry) => ({ start: entry.start, end: entry.end, node: entry.value }));
    node = inner.find((child) => child.start <= offset && offset <= child.end)?.node;
  }
  return found;
}

/** Before the closing bracket; where it is missing, a cursor that stands deeper than the line on which the brackets open. */
function isInFlow(text: string, flow: Node, offset: number): boolean {
  if (/[\]}]/.test(text[flow.end - 1] ?? "")) return offset < flow.end;
  const first = lineStart(text, flow.start);
  const begin = lineStart(text, offset);
  return first === begin || blanksAt(text, first) < offset - begin;
}

function blanksAt(text: string, start: number): number {
  return /^[ \t]*/.exec(text.slice(start, start + 200))?.[0].length ?? 0;
}

function slotInFlow(text: string, flow: Node, offset: number): Slot | undefined {
  const word = wordsIn(flow).find(({ node }) => node.start < node.end && node.start <= offset && offset <= node.end);
  if (word !== undefined) {
    const hasColon = word.isKey && /^[ \t]*:/.test(text.slice(word.node.end));
    const role = hasColon ? "key" : word.isKey || flow.kind === "sequence" ? "word" : "value";
    return slotOf(text, offset, { role, start: word.node.start, end: word.node.end, isFlow: true });
  }
  const before = text.slice(0, offset).trimEnd().at(-1) ?? "";
  if (!/[,:[{]/.test(before)) return undefined;
  const role = before === ":" ? "value" : "word";
  const needsComma = !/^\s*(?:[,\]}]|$)/.test(text.slice(offset)) && !/^[ \t]*(?:\r?\n|$)/.test(text.slice(offset));
  return slotOf(text, offset, { role, start: offset, end: offset, isFlow: true, needsComma });
}

function wordsIn(flow: Node): readonly { readonly node: ScalarNode; readonly isKey: boolean }[] {
  if (flow.kind === "sequence") return flow.items.flatMap((node) => (node.kind === "scalar" ? [{ node, isKey: false }] : []));
  if (flow.kind === "scalar") return [];
  return flow.entries.flatMap(({ key, value }) => {
    const own = { node: key, isKey: true };
    return value.kind === "scalar" ? [own, { node: value, isKey: false }] : [own];
  });
}

function slotInBlock(text: string, offset: number): Slot | undefined {
  const start = lineStart(text, offset);
  const end = lineEnd(text, offset);
  const content = start + (/^[ \t]*(?:-(?:[ \t]+|$))*/.exec(text.slice(start, end))?.[0].length ?? 0);
  const rest = text.slice(content, start + commentStart(text.slice(start, end)));
  if (rest.trim() === "") {
    const isBehindDash = content <= offset || !text.slice(start, content).includes("-");
    return isBehindDash ? slotOf(text, offset, { role: "word", start: offset, end: Math.max(offset, content + rest.length) }) : undefined;
  }
  if (offset < content) return undefined;
  const colon = colonBehindKey(rest);
  if (colon === undefined) return slotOfLoneWord(text, offset, content, rest);
  const keyEnd = content + rest.slice(0, colon).trimEnd().length;
  if (offset <= keyEnd) return slotOf(text, offset, { role: "key", start: content, end: keyEnd });
  const behind = content + colon + 1;
  return offset < behind ? undefined : slotOfValue(text, offset, behind, content + rest.length);
}

function slotOfLoneWord(text: string, offset: number, content: number, rest: string): Slot | undefined {
  const isItem = text.slice(lineStart(text, offset), content).includes("-");
  const end = Math.max(content + rest.trimEnd().length, isItem ? Math.min(offset, content + rest.length) : 0);
  if (end < offset || (/\s/.test(rest.trim()) && !isItem && !/^["']/.test(rest))) return undefined;
  return /^[|>&*!]/.test(rest) ? undefined : slotOf(text, offset, { role: "word", start: content, end });
}

function slotOfValue(text: string, offset: number, colonEnd: number, end: number): Slot | undefined {
  const written = text.slice(colonEnd, end);
  const start = colonEnd + (written.length - written.trimStart().length);
  const stop = colonEnd + written.trimEnd().length;
  if (written.trim() === "") return slotOf(text, offset, { role: "value", start: offset, end: offset });
  if (offset < start || stop < offset || /^[|>&*!]/.test(written.trim())) return undefined;
  return slotOf(text, offset, { role: "value", start, end: stop });
}

type SlotStart = Pick<Slot, "role" | "start" | "end"> & { readonly isFlow?: true; readonly needsComma?: boolean };

function slotOf(text: string, offset: number, { role, start, end, isFlow, needsComma }: SlotStart): Slot {
  const first = text[start];
  const quote = start < end && (first === '"' || first === "'") ? first : undefined;
  const isEntry = role === "word" && isFlow !== true;
  const blank = role === "value" && text[start - 1] === ":" ? " " : "";
  const patch = `${blank}${placeholder}${isEntry ? ":" : ""}${needsComma === true ? "," : ""}`;
  const patched = text.slice(0, start) + patch + text.slice(end);
  return { role, start, end, offset, quote, isFlow: isFlow === true, needsComma: needsComma === true, patched, at: start + blank.length };
}

/** Where the colon stands that makes the beginning of a line a key. */
function colonBehindKey(line: string): number | undefined {
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ \t]*/.exec(line)?.[0].length;
  if (quoted !== undefined) return /^:(?:[ \t]|$)/.test(line.slice(quoted)) ? quoted : undefined;
  if (/^["'[\]{},#&*!|>%@`]/.test(line)) return undefined;
  const colon = line.search(/:(?:[ \t]|$)/);
  return colon === -1 ? undefined : colon;
}

/** Where a line's comment begins, or the line ends: at a `#` behind a blank that stands in no quotes. */
function commentStart(line: string): number {
  let quote: string | undefined;
  for (let at = 0; at < line.length; at++) {
    const unit = line[at] as string;
    const isFirst = at === 0 || /[\s[{,:]/.test(line[at - 1] as string);
    if (quote !== undefined) {
      if (unit === "\\" && quote === '"') at++;
      else if (unit === quote) quote = undefined;
    } else if (isFirst && (unit === '"' || unit === "'")) {
      quote = unit;
    } else if (unit === "#" && (at === 0 || /\s/.test(line[at - 1] as string))) {
      return at;
    }
  }
  return line.length;
}
