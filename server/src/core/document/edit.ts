import { isPrefix, samePath, type FieldPath } from "./field-path.js";
import { entryOf, type Entry, type MappingNode, type Node, type SequenceNode } from "./node.js";
import { withJoinedSets } from "./joined-sets.js";
import { locate, walk } from "./locate.js";
import { blockText, doubleQuoted, flowText, isInline, scalarText } from "./yaml-text.js";

/** A change of a document in terms of its object; `document/` alone knows how the text of it looks. */
export type Edit =
  /** Gives the value at a path, making what is missing on the way. */
  | { readonly set: FieldPath; readonly to: unknown }
  | { readonly remove: FieldPath }
  /** Renames the key at the end of a path. */
  | { readonly rename: FieldPath; readonly to: string }
  /** Carries an entry, as it is written, to another place; `to` includes its key there. */
  | { readonly move: FieldPath; readonly to: FieldPath }
  /** Puts neighbouring entries of a mapping, as they are written, one level deeper under a key of it. */
  | { readonly wrap: FieldPath; readonly keys: readonly string[]; readonly under: string }
  /** Appends an item to the list at a path, making the list if it is missing. */
  | { readonly append: FieldPath; readonly item: unknown }
  /** For what is no question of the object but of the text: a blank, a quote, an indentation. Offsets in UTF-16 units. */
  | { readonly replace: { readonly start: number; readonly end: number }; readonly by: string };

/** A replacement in a document's text; `start === end` inserts. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Turns edits of an object into changes of its text that leave comments, quoting and order of everything else as they are.
 * Undefined when an edit can't be made here: a path that does not exist, text behind an alias, a key that is taken.
 */
export function textChanges(text: string, root: Node | undefined, edits: readonly Edit[]): readonly TextChange[] | undefined {
  const editor = new Editor(text, root);
  const changes: TextChange[] = [];
  for (const edit of withJoinedSets(root, edits)) {
    const made = editor.changesOf(edit);
    if (made === undefined) return undefined;
    changes.push(...made);
  }
  return withoutOverlap(text, changes);
}

/** The text after changes that do not overlap. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  let result = "";
  let offset = 0;
  for (const change of [...changes].sort((one, other) => one.start - other.start || one.end - other.end)) {
    result += text.slice(offset, change.start) + change.text;
    offset = change.end;
  }
  return result + text.slice(offset);
}

function withoutOverlap(text: string, changes: readonly TextChange[]): readonly TextChange[] | undefined {
  const sorted = [...changes].sort((one, other) => one.start - other.start || one.end - other.end);
  const apart: TextChange[] = [];
  for (const change of sorted) {
    const before = apart.at(-1);
    if (before === undefined || before.end <= change.start) {
      apart.push(change);
      continue;
    }
    const joined = belowRemoved(text, before, change);
    if (joined === undefined) return undefined;
    apart[apart.length - 1] = joined;
  }
  return apart;
}

/** New lines under lines that go away: they take their place. */
function belowRemoved(text: string, removal: TextChange, insertion: TextChange): TextChange | undefined {
  const lineBreak = /^\r?\n/.exec(insertion.text)?.[0];
  const isUnderRemoved = removal.text === "" && insertion.start === insertion.end && text.slice(insertion.start, removal.end) === lineBreak;
  return isUnderRemoved ? { ...removal, text: insertion.text.slice(lineBreak?.length) + lineBreak } : undefined;
}

class Editor {
  private readonly newline: string;
  private knownListIndentation: number | undefined;

  constructor(
    private readonly text: string,
    private readonly root: Node | undefined,
  ) {
    this.newline = text.includes("\r\n") ? "\r\n" : "\n";
  }

  changesOf(edit: Edit): readonly TextChange[] | undefined {
    if ("replace" in edit) return [{ ...edit.replace, text: edit.by }];
    if (this.root === undefined) return undefined;
    if ("set" in edit) return this.set(this.root, edit.set, edit.to);
    if ("remove" in edit) return this.remove(this.root, edit.remove);
    if ("rename" in edit) return this.rename(this.root, edit.rename, edit.to);
    if ("wrap" in edit) return this.wrap(this.root, edit.wrap, edit.keys, edit.under);
    if ("append" in edit) return this.append(this.root, edit.append, edit.item);
    return this.move(this.root, edit.move, edit.to);
  }

  private set(root: Node, path: FieldPath, value: unknown): readonly TextChange[] | undefined {
    const place = exactly(root, path);
    if (place === undefined) return undefined;
    const { node, entry, missing } = place;
    if (entry?.borrowed) return undefined;
    if (missing.length === 0) return this.replaceValue(node, entry, value);
    const nested = nestedValue(missing.slice(1), value);
    const [step] = missing as [string | number];
    if (node.kind === "mapping") {
      return typeof step === "string" ? this.addEntry(node, entry, step, nested) : undefined;
    }
    if (node.kind === "sequence") return step === node.items.length ? this.addItem(node, nested) : undefined;
    if (node.value !== null) return undefined;
    return this.replaceValue(node, entry, nestedValue(missing, value));
  }

  private append(root: Node, path: FieldPath, item: unknown): readonly TextChange[] | undefined {
    const place = exactly(root, path);
    if (place === undefined) return undefined;
    if (place.missing.length === 0 && place.node.kind === "sequence") return this.addItem(place.node, item);
    return this.set(root, path, [item]);
  }

  private replaceValue(node: Node, entry: Entry | undefined, value: unknown): readonly TextChange[] | undefined {
    const isFlow = this.isInFlow(node.start);
    if (isInline(value) || isFlow) {
      const printed = isInline(value) && !isFlow ? blockText(value, 0) : flowText(value);
      const quoted = node.kind === "scalar" && typeof value === "string" ? this.inStyleOf(node, value) : printed;
      if (entry && node.kind === "scalar" && node.start === node.end) return [this.afterColon(entry, ` ${printed}`)];
      if (entry && this.startsOnLaterLine(entry, node)) return [{ start: this.colonEnd(entry), end: this.trimmedEnd(node), text: ` ${printed}` }];
      return [{ start: node.start, end: this.trimmedEnd(node), text: quoted }];
    }
    if (entry === undefined) {
      const column = this.columnOf(node.start);
      return [{ start: node.start, end: this.trimmedEnd(node), text: this.lines(this.block(value, column)) }];
    }
    const column = this.columnOf(entry.key.start) + (Array.isArray(value) ? this.listIndentation : 2);
    const block = `${this.newline}${" ".repeat(column)}${this.lines(this.block(value, column))}`;
    return [{ start: this.colonEnd(entry), end: node.start === node.end ? this.colonEnd(entry) : this.trimmedEnd(node), text: block }];
  }

  private inStyleOf(node: Node, value: string): string {
    if (node.kind !== "scalar") return scalarText(value);
    if (node.style === "double-quoted") return doubleQuoted(value);
    if (node.style === "single-quoted") return `'${value.replaceAll("'", "''")}'`;
    return scalarText(value, this.isInFlow(node.start) ? "flow" : "block");
  }

  private addEntry(mapping: MappingNode, owner: Entry | undefined, name: string, value: unknown): readonly TextChange[] | undefined {
    if (mapping.entries.some((entry) => entry.borrowed)) return undefined;
    const last = mapping.entries.at(-1);
    if (mapping.flow) {
      const printed = `${scalarText(name, "flow")}: ${flowText(value)}`;
      if (last === undefined && owner !== undefined) return this.replaceValue(mapping, owner, { [name]: value });
      if (last === undefined) return [{ start: mapping.start, end: mapping.end, text: `{ ${printed} }` }];
      return [{ start: this.trimmedEnd(last), end: this.trimmedEnd(last), text: `, ${printed}` }];
    }
    if (last === undefined) return undefined;
    const column = this.columnOf((mapping.entries[0] as Entry).key.start);
    return [this.insertBelow(last, column, this.block({ [name]: value }, column))];
  }

  private addItem(sequence: SequenceNode, item: unknown): readonly TextChange[] | undefined {
    const last = sequence.items.at(-1);
    if (sequence.flow) {
      if (last === undefined) return [{ start: sequence.start, end: sequence.end, text: `[${flowText(item)}]` }];
      return [{ start: this.trimmedEnd(last), end: this.trimmedEnd(last), text: `, ${flowText(item)}` }];
    }
    if (last === undefined) return undefined;
    const column = this.columnOf(this.dashOf(last));
    return [this.insertBelow(last, column, this.block([item], column))];
  }

  /** A new line under everything that belongs to `last`. */
  private insertBelow(last: Entry | Node, column: number, printed: string): TextChange {
    const end = this.endOfLine(this.trimmedEnd(last));
    return { start: end, end, text: `${this.newline}${" ".repeat(column)}${this.lines(printed)}` };
  }

  private remove(root: Node, path: FieldPath): readonly TextChange[] | undefined {
    const place = exactly(root, path);
    const parent = place && exactly(root, path.slice(0, -1))?.node;
    if (place === undefined || place.missing.length !== 0 || parent === undefined) return undefined;
    if (parent.kind === "sequence") return this.removeItem(parent, place.node, exactly(root, path.slice(0, -1))?.entry);
    if (parent.kind !== "mapping" || place.entry === undefined || place.entry.borrowed) return undefined;
    return this.removeEntry(parent, place.entry, exactly(root, path.slice(0, -1))?.entry);
  }

  private removeEntry(parent: MappingNode, entry: Entry, owner: Entry | undefined): readonly TextChange[] {
    const index = parent.entries.indexOf(entry);
    const next = parent.entries[index + 1];
    const previous = parent.entries[index - 1];
    if (parent.flow) {
      if (next) return [{ start: entry.start, end: next.start, text: "" }];
      return [{ start: previous ? this.trimmedEnd(previous) : entry.start, end: this.trimmedEnd(entry), text: "" }];
    }
    if (previous === undefined && next === undefined) {
      const isBelow = owner !== undefined && this.startsOnLaterLine(owner, parent) && /^\s*$/.test(this.text.slice(this.colonEnd(owner), entry.start));
      return isBelow ? [{ start: this.colonEnd(owner), end: this.trimmedEnd(entry), text: " {}" }] : [{ start: entry.start, end: this.trimmedEnd(entry), text: "{}" }];
    }
    const startsItsLine = this.text.slice(this.lineStart(entry.start), entry.start).trim() === "";
    if (!startsItsLine && next) return [{ start: entry.start, end: this.nextWritten(entry), text: "" }];
    return [{ start: this.lineStart(entry.start), end: this.nextLine(this.trimmedEnd(entry)), text: "" }];
  }

  private removeItem(parent: SequenceNode, item: Node, owner: Entry | undefined): readonly TextChange[] {
    const index = parent.items.indexOf(item);
    const next = parent.items[index + 1];
    const previous = parent.items[index - 1];
    if (parent.flow) {
      if (next) return [{ start: item.start, end: next.start, text: "" }];
      return [{ start: previous ? this.trimmedEnd(previous) : item.start, end: this.trimmedEnd(item), text: "" }];
    }
    if (parent.items.length === 1 && owner) return [{ start: this.colonEnd(owner), end: this.trimmedEnd(item), text: " []" }];
    const dash = this.dashOf(item);
    if (previous === undefined && next === undefined) return [{ start: dash, end: this.trimmedEnd(item), text: "[]" }];
    const startsItsLine = this.text.slice(this.lineStart(dash), dash).trim() === "";
    if (!startsItsLine && next) return [{ start: dash, end: this.nextWritten(item), text: "" }];
    return [{ start: this.lineStart(dash), end: this.nextLine(this.trimmedEnd(item)), text: "" }];
  }

  private wrap(root: Node, path: FieldPath, keys: readonly string[], under: string): readonly TextChange[] | undefined {
    const place = exactly(root, path);
    if (place === undefined || place.missing.length !== 0 || place.node.kind !== "mapping" || place.node.flow) return undefined;
    const { entries } = place.node;
    const first = entries.findIndex((entry) => keys.includes(entry.name));
    const wrapped = entries.slice(first, first + keys.length);
    const [head, last] = [wrapped[0], wrapped.at(-1)];
    if (head === undefined || last === undefined || wrapped.some((entry) => entry.borrowed || !keys.includes(entry.name))) return undefined;
    const owner = entryOf(place.node, under);
    const isEmptyAbove = owner !== undefined && entries[first - 1] === owner && owner.value.kind === "scalar" && owner.value.value === null;
    if (owner !== undefined && !isEmptyAbove) return undefined;
    const column = this.columnOf(head.key.start);
    const deeper = " ".repeat(column + 2);
    const changes: TextChange[] = isEmptyAbove
      ? [{ start: head.key.start, end: head.key.start, text: "  " }]
      : [{ start: head.key.start, end: head.key.start, text: `${scalarText(under)}:${this.newline}${deeper}` }];
    const end = this.trimmedEnd(last);
    for (let line = this.nextLine(head.key.start); line < end; line = this.nextLine(line)) {
      if (this.text.slice(line, this.endOfLine(line)).trim() !== "") changes.push({ start: line, end: line, text: "  " });
    }
    return changes;
  }

  private rename(root: Node, path: FieldPath, to: string): readonly TextChange[] | undefined {
    const parent = exactly(root, path.slice(0, -1))?.node;
    const place = exactly(root, path);
    if (place?.entry === undefined || place.missing.length !== 0 || place.entry.borrowed) return undefined;
    if (entryOf(parent, to) !== undefined) return undefined;
    return [{ start: place.entry.key.start, end: place.entry.key.end, text: scalarText(to) }];
  }

  private move(root: Node, from: FieldPath, to: FieldPath): readonly TextChange[] | undefined {
    const source = exactly(root, from);
    const target = exactly(root, to.slice(0, -1));
    const name = to.at(-1);
    if (source?.entry === undefined || source.missing.length !== 0 || target === undefined || typeof name !== "string") return undefined;
    if (target.missing.length === 0 && entryOf(target.node, name) !== undefined) return undefined;
    if (isPrefix(from, to)) return undefined;
    if (samePath(from.slice(0, -1), to.slice(0, -1))) return this.rename(root, from, name);
    const removed = this.remove(root, from);
    if (removed === undefined) return undefined;
    const isBlock = target.missing.length === 0 && target.node.kind === "mapping" && !target.node.flow && !this.isInFlow(source.entry.start);
    if (!isBlock) return undefined;
    const last = (target.node as MappingNode).entries.at(-1);
    if (last === undefined) return undefined;
    const column = this.columnOf(((target.node as MappingNode).entries[0] as Entry).key.start);
    return [...removed, this.insertBelow(last, column, this.reindented(source.entry, name, column))];
  }

  /** The text of an entry as it is written, with another key and at another column. */
  private reindented(entry: Entry, name: string, column: number): string {
    const own = this.columnOf(entry.key.start);
    const text = scalarText(name) + this.text.slice(entry.key.end, this.endOfLine(this.trimmedEnd(entry)));
    const [first, ...others] = text.split(/\r?\n/) as [string, ...string[]];
    const shifted = others.map((line) => {
      const blanks = line.length - line.trimStart().length;
      return " ".repeat(Math.max(0, blanks - own + column)) + line.trimStart();
    });
    return [first, ...shifted].join("\n");
  }

  private afterColon(entry: Entry, text: string): TextChange {
    const at = this.colonEnd(entry);
    return { start: at, end: at, text };
  }

  private colonEnd(entry: Entry): number {
    const colon = this.text.indexOf(":", entry.key.end);
    return colon === -1 ? entry.key.end : colon + 1;
  }

  private startsOnLaterLine(entry: Entry, node: Node): boolean {
    return /[\r\n]/.test(this.text.slice(entry.key.end, node.start));
  }

  /** A block collection's span may reach over blank lines and comments behind it; its own text ends before them. */
  private trimmedEnd(node: Node | Entry): number {
    const inner = "value" in node && typeof node.value === "object" && node.value !== null ? (node.value as Node) : (node as Node);
    if (inner.kind === "mapping" && !inner.flow && inner.entries.length !== 0) return this.trimmedEnd(inner.entries.at(-1) as Entry);
    if (inner.kind === "sequence" && !inner.flow && inner.items.length !== 0) return this.trimmedEnd(inner.items.at(-1) as Node);
    const end = Math.max(inner.end, node.end);
    if (inner.kind === "scalar" && inner.style !== "block") return "key" in node ? Math.max(inner.end, this.colonEnd(node as Entry)) : inner.end;
    return this.text.slice(0, end).trimEnd().length;
  }

  private block(value: unknown, column: number): string {
    return blockText(value, column, this.listIndentation);
  }

  /** How far this document puts the dashes of its lists to the right of their keys, as its first list has it. */
  private get listIndentation(): number {
    this.knownListIndentation ??= this.measureListIndentation();
    return this.knownListIndentation;
  }

  private measureListIndentation(): number {
    if (this.root === undefined) return 0;
    for (const { node, entry } of walk(this.root)) {
      const [first] = node.kind === "sequence" && !node.flow ? node.items : [];
      if (first === undefined || entry === undefined || entry.borrowed) continue;
      return Math.max(0, this.columnOf(this.dashOf(first)) - this.columnOf(entry.key.start));
    }
    return 0;
  }

  private isInFlow(offset: number): boolean {
    return this.root !== undefined && isInsideFlow(this.root, offset);
  }

  private dashOf(item: Node): number {
    return this.text.lastIndexOf("-", item.start - 1);
  }

  private columnOf(offset: number): number {
    return offset - this.lineStart(offset);
  }

  private lineStart(offset: number): number {
    return Math.max(this.text.lastIndexOf("\n", offset - 1), this.text.lastIndexOf("\r", offset - 1)) + 1;
  }

  private endOfLine(offset: number): number {
    const length = this.text.slice(offset).search(/\r?\n|\r/);
    return length === -1 ? this.text.length : offset + length;
  }

  private nextLine(offset: number): number {
    const end = this.endOfLine(offset);
    return end + (/^\r?\n|^\r/.exec(this.text.slice(end, end + 2))?.[0].length ?? 0);
  }

  /** Where the next line is written on, be it with a comment. */
  private nextWritten(last: Entry | Node): number {
    const rest = this.nextLine(this.trimmedEnd(last));
    return rest + Math.max(0, this.text.slice(rest).search(/\S/));
  }

  private lines(printed: string): string {
    return this.newline === "\n" ? printed : printed.replaceAll("\n", this.newline);
  }
}

/** `locate`, but only by the document's own names: an edit must not be made at a place that was guessed. */
function exactly(root: Node, path: FieldPath): ReturnType<typeof locate> | undefined {
  const place = locate(root, path);
  return isPrefix(place.path, path) ? place : undefined;
}

function nestedValue(path: FieldPath, value: unknown): unknown {
  return path.reduceRight<unknown>((inner, step) => (typeof step === "number" ? [inner] : { [step]: inner }), value);
}

function isInsideFlow(node: Node, offset: number): boolean {
  if (offset < node.start || node.end < offset) return false;
  if (node.kind === "scalar") return false;
  if (node.flow && node.start < offset && offset < node.end) return true;
  const inner = node.kind === "mapping" ? node.entries.map((entry) => entry.value) : node.items;
  return inner.some((child) => isInsideFlow(child, offset));
}
