import { scalarText } from "../document/yaml-text.js";
import type { Layout } from "./layout.js";
import { plainText, type EntrySkeleton, type ListSkeleton, type MappingSkeleton, type NothingYet, type ScalarSkeleton, type Skeleton, type Stop } from "./skeleton.js";

/** Text to insert: its pieces, with the tab stops in it. Lines end with `\n`. */
export type Printed = readonly (string | Stop | FinalStop)[];

/** Where the cursor ends up, other than behind the whole. */
export const finalStop = { isFinal: true } as const;
export type FinalStop = typeof finalStop;

/** How the words around an insertion are quoted: as `Slot.quote`. */
export type Quote = '"' | "'" | undefined;

/** Entries of a mapping, the first of them at the cursor. */
export function printEntries(entries: readonly EntrySkeleton[], layout: Layout, quote: Quote): Printed {
  const body = layout.style === "block" ? blockEntries(entries, layout, quote) : joined(entries.map((entry) => flowEntry(entry, layout)), ", ");
  return [layout.lead, ...body, layout.trail];
}

/** A key alone, for a value that stands there already. */
export function printKey(name: string, hasColon: boolean, layout: Layout, quote: Quote): Printed {
  return [layout.lead, keyText(name, layout, quote), hasColon ? "" : ":", layout.trail];
}

/** A scalar or a list's item; `siblings` are entries that the object needs besides, at the column of its keys. */
export function printValue(value: Skeleton, siblings: readonly EntrySkeleton[], column: number, layout: Layout, quote: Quote): Printed {
  const body = layout.style === "block" ? blockItem(value, layout, quote) : flowValue(value, layout, quote);
  const others = siblings.flatMap((entry) =>
    layout.style === "block" ? [newLine(column), ...blockEntry(entry, column, layout, undefined)] : [", ", ...flowEntry(entry, layout)],
  );
  return [layout.lead, ...body, ...others, layout.trail];
}

/** As a snippet of the language server protocol. */
export function asSnippet(printed: Printed): string {
  const numbers = new Map<string, number>();
  const finals = printed.filter((piece) => typeof piece !== "string" && "isFinal" in piece).length;
  let last = 0;
  const text = printed.map((piece) => {
    if (typeof piece === "string") return piece.replace(/[\\$}]/g, "\\$&");
    if ("isFinal" in piece) return finals === 1 ? "$0" : `$${++last}`;
    const known = piece.link === undefined ? undefined : numbers.get(piece.link);
    const number = known ?? ++last;
    if (piece.link !== undefined) numbers.set(piece.link, number);
    if (known !== undefined) return `$${number}`;
    if (piece.choices !== undefined) return `\${${number}|${piece.choices.map((choice) => choice.replace(/[\\,|$}]/g, "\\$&")).join(",")}|}`;
    return piece.text === "" ? `$${number}` : `\${${number}:${piece.text.replace(/[\\$}]/g, "\\$&")}}`;
  });
  return text.join("");
}

/** With every stop left as it is, for clients without snippets. */
export function asPlain(printed: Printed): string {
  return printed.map((piece) => (typeof piece === "string" ? piece : "isFinal" in piece ? "" : piece.text)).join("");
}

/** Whether there is anything to go through after accepting. */
export function hasStops(printed: Printed): boolean {
  return printed.some((piece) => typeof piece !== "string");
}

function blockEntries(entries: readonly EntrySkeleton[], layout: Layout, quote: Quote): Printed {
  return entries.flatMap((entry, index) =>
    index === 0 ? blockEntry(entry, layout.column, layout, quote) : [newLine(layout.column), ...blockEntry(entry, layout.column, layout, undefined)],
  );
}

function blockEntry({ name, value }: EntrySkeleton, column: number, layout: Layout, quote: Quote): Printed {
  const key = keyText(name, layout, quote);
  switch (value.kind) {
    case "scalar":
      return [`${key}: `, ...scalarPieces(value, layout, undefined)];
    case "nothing":
      return value.opens === "scalar" ? [`${key}: `, finalStop] : [`${key}:`, newLine(column + layout.step), finalStop];
    case "mapping":
      if (value.entries.length === 0) return [`${key}: {}`];
      return [`${key}:`, ...value.entries.flatMap((entry) => [newLine(column + layout.step), ...blockEntry(entry, column + layout.step, layout, undefined)])];
    case "list":
      if (value.items.length === 0 || value.isInline === true) return [`${key}: `, ...flowValue(value, layout, undefined)];
      return [`${key}:`, ...value.items.flatMap((item) => [newLine(column + layout.dashStep), "- ", ...blockItem(item, { ...layout, column: column + layout.dashStep + 2 }, undefined)])];
  }
}

/** What stands behind a dash; `layout.column` is where it begins. */
function blockItem(item: Skeleton, layout: Layout, quote: Quote): Printed {
  switch (item.kind) {
    case "scalar":
      return scalarPieces(item, layout, quote);
    case "nothing":
      return [finalStop];
    case "mapping":
      return item.entries.length === 0 ? ["{}"] : blockEntries(item.entries, layout, quote);
    case "list":
      return flowValue(item, layout, quote);
  }
}

function flowEntry({ name, value }: EntrySkeleton, layout: Layout): Printed {
  return [`${keyText(name, layout, undefined)}: `, ...flowValue(value, layout, undefined)];
}

function flowValue(value: Skeleton, layout: Layout, quote: Quote): Printed {
  switch (value.kind) {
    case "scalar":
      return scalarPieces(value, layout, quote, "flow");
    case "nothing":
      return flowNothing(value);
    case "mapping":
      return flowMapping(value, layout);
    case "list":
      return flowList(value, layout);
  }
}

function flowNothing({ opens }: NothingYet): Printed {
  if (opens === "scalar") return [finalStop];
  return opens === "list" ? ["[", finalStop, "]"] : ["{", finalStop, "}"];
}

function flowMapping({ entries }: MappingSkeleton, layout: Layout): Printed {
  if (entries.length === 0) return ["{}"];
  const [open, close] = layout.style === "json" ? ["{", "}"] : ["{ ", " }"];
  return [open, ...joined(entries.map((entry) => flowEntry(entry, layout)), ", "), close];
}

function flowList({ items }: ListSkeleton, layout: Layout): Printed {
  return ["[", ...joined(items.map((item) => flowValue(item, layout, undefined)), ", "), "]"];
}

/** A scalar in the quotes that it needs, or that are there already. */
function scalarPieces(scalar: ScalarSkeleton, layout: Layout, quote: Quote, context: "block" | "flow" = layout.style === "block" ? "block" : "flow"): Printed {
  const needsQuotes = scalar.isText && (layout.style === "json" || everyText(scalar).some((text) => text === "" || scalarText(text, context) !== text));
  const used = scalar.isText && quote !== undefined ? quote : needsQuotes ? '"' : undefined;
  if (used === undefined) return scalar.pieces;
  return [used, ...scalar.pieces.map((piece) => quotedPiece(piece, used)), used];
}

/** The scalar's text under every choice. */
function everyText(scalar: ScalarSkeleton): readonly string[] {
  const [only] = scalar.pieces;
  if (scalar.pieces.length === 1 && only !== undefined && typeof only !== "string" && only.choices !== undefined) return only.choices;
  return [plainText(scalar.pieces)];
}

function quotedPiece(piece: string | Stop, quote: '"' | "'"): string | Stop {
  const escape = (text: string): string => (quote === '"' ? JSON.stringify(text).slice(1, -1) : text.replaceAll("'", "''"));
  if (typeof piece === "string") return escape(piece);
  return { ...piece, text: escape(piece.text), ...(piece.choices && { choices: piece.choices.map(escape) }) };
}

function keyText(name: string, layout: Layout, quote: Quote): string {
  if (layout.style === "json" || quote === '"') return JSON.stringify(name);
  if (quote === "'") return `'${name.replaceAll("'", "''")}'`;
  return scalarText(name, layout.style === "block" ? "block" : "flow");
}

function newLine(column: number): string {
  return `\n${" ".repeat(column)}`;
}

function joined(parts: readonly Printed[], separator: string): Printed {
  return parts.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}
