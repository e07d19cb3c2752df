import { textChanges, type Edit, type TextChange } from "../document/edit.js";
import { readOutline } from "../document/outline.js";
import type { Offer } from "./completions.js";
import { asPlain, asSnippet, finalStop, hasStops, printEntries, printKey, printValue, type Printed } from "./print.js";
import type { Insert } from "./completion.js";
import { editsBeside, mapping, piecesOf } from "./skeleton.js";

/** What accepting a completion does to the text. Offsets are UTF-16 units of the document's text; lines end as the document's do. */
export interface Insertion {
  readonly start: number;
  readonly end: number;
  /** With tab stops, in the syntax of the language server protocol. */
  readonly snippet: string;
  /** Without them: every stop as it is. */
  readonly plain: string;
  readonly hasStops: boolean;
  /** What the word that is being typed is compared with. */
  readonly filter: string;
  readonly elsewhere: readonly TextChange[];
}

export function insertionOf(offer: Offer): Insertion {
  const { completion, cursor } = offer;
  const { slot, text } = cursor;
  const { start, end } = completion.replaces ?? slot;
  const elsewhere = changesElsewhere(offer);
  // A change right behind the word would contend with it for its place: it becomes a part of the insertion.
  const behind = elsewhere.filter((change) => change.start === end && change.end === end).map((change) => change.text.replaceAll("\r\n", "\n"));
  const own = printedOf(offer);
  const all = behind.length === 0 || own.some((piece) => piece === finalStop) ? [...own, ...behind] : [...own, finalStop, ...behind];
  const printed = withNewlines(all, text.includes("\r\n") ? "\r\n" : "\n");
  return {
    start,
    end,
    snippet: asSnippet(printed),
    plain: asPlain(printed),
    hasStops: hasStops(printed),
    filter: `${completion.replaces === undefined ? (slot.quote ?? "") : ""}${completion.label}`,
    elsewhere: elsewhere.filter((change) => change.start !== end || change.end !== end),
  };
}

function printedOf({ completion, cursor }: Offer): Printed {
  const { insert } = completion;
  const { slot, layout } = cursor;
  switch (insert.form) {
    case "entries":
      return printEntries(insert.entries, layout, slot.quote);
    case "key":
      return printKey(insert.name, slot.role === "key", layout, slot.quote);
    case "value":
      return printValue(insert.value, insert.siblings ?? [], cursor.at === "value" ? cursor.keyColumn : layout.column, layout, slot.quote);
    case "text": {
      const pieces = piecesOf(insert.template);
      if (completion.replaces !== undefined) return pieces;
      const quote = slot.quote ?? "";
      return [layout.lead, quote, ...pieces, quote, layout.trail];
    }
  }
}

function withNewlines(printed: Printed, newline: string): Printed {
  return newline === "\n" ? printed : printed.map((piece) => (typeof piece === "string" ? piece.replaceAll("\n", newline) : piece));
}

/** The edits that go with it, carried from the text with the placeholder to the text as it is. */
function changesElsewhere({ completion, cursor }: Offer): readonly TextChange[] {
  const edits = editsOf(completion.insert);
  if (edits.length === 0) return [];
  const { slot, text } = cursor;
  const changes = textChanges(slot.patched, readOutline(slot.patched).root, edits) ?? [];
  const longer = slot.patched.length - text.length;
  return changes.map((change) => {
    const shift = slot.end + longer <= change.start ? longer : 0;
    return { ...change, start: change.start - shift, end: change.end - shift };
  });
}

function editsOf(insert: Insert): readonly Edit[] {
  switch (insert.form) {
    case "entries":
      return editsBeside(mapping(insert.entries));
    case "value":
      return editsBeside(insert.value);
    case "key":
    case "text":
      return [];
  }
}

/** The text after accepting an offer without touching its tab stops. */
export function textAfter(text: string, insertion: Insertion): string {
  const changes = [...insertion.elsewhere, { start: insertion.start, end: insertion.end, text: insertion.plain }];
  return changes.sort((one, other) => other.start - one.start).reduce((changed, { start, end, text: by }) => changed.slice(0, start) + by + changed.slice(end), text);
}

