import { columnAt } from "../document/line-bounds.js";
import type { Entry, Node } from "../document/node.js";
import { walk } from "../document/locate.js";
import type { Slot } from "./slot.js";

/** How text has to look at the cursor, so that it is what it is meant to be. */
export interface Layout {
  /** JSON is flow style with quoted keys. */
  readonly style: "block" | "flow" | "json";
  /** Column at which the inserted entry or item begins; what is nested in it stands further to the right. */
  readonly column: number;
  /** What goes before the insertion: a blank behind a colon, a new line, a dash, an opening bracket. */
  readonly lead: string;
  /** What goes behind it: a comma, a closing bracket. */
  readonly trail: string;
  /** Blanks by which this document indents. */
  readonly step: number;
  /** Blanks between a key and the dashes of its list: 0 or `step`. */
  readonly dashStep: number;
}

/** The layout right at the slot, as the document is used to write. */
export function layoutAt(text: string, root: Node | undefined, slot: Slot): Layout {
  const style = !slot.isFlow ? "block" : isJson(root) ? "json" : "flow";
  const column = columnAt(text, slot.start);
  return { style, column, lead: leadAt(text, slot), trail: slot.needsComma ? ", " : "", ...habitsOf(text, root) };
}

/** The layout of what is nested below a key at `column`, opened from behind the key's colon. */
export function nestedLayout(layout: Layout, column: number, opens: "object" | "list"): Layout {
  if (layout.style !== "block") {
    const [open, close] = opens === "list" ? ["[", "]"] : layout.style === "json" ? ["{", "}"] : ["{ ", " }"];
    return { ...layout, lead: layout.lead + open, trail: close + layout.trail };
  }
  const inner = column + (opens === "list" ? layout.dashStep : layout.step);
  return { ...layout, lead: `\n${" ".repeat(inner)}${opens === "list" ? "- " : ""}`, column: opens === "list" ? inner + 2 : inner };
}

/** The layout of an item whose dash is still to be written. */
export function dashLayout(layout: Layout): Layout {
  return layout.style === "block" ? { ...layout, lead: `${layout.lead}- `, column: layout.column + 2 } : layout;
}

function leadAt(text: string, slot: Slot): string {
  const before = text[slot.start - 1];
  if (slot.role === "value" && before === ":") return " ";
  return slot.isFlow && before === "," ? " " : "";
}

function isJson(root: Node | undefined): boolean {
  if (root?.kind === "sequence") return root.flow && isJson(root.items[0]);
  return root?.kind === "mapping" && root.flow && root.entries[0]?.key.style !== "plain";
}

function habitsOf(text: string, root: Node | undefined): Pick<Layout, "step" | "dashStep"> {
  let step: number | undefined;
  let dashStep: number | undefined;
  for (const { entry } of root === undefined ? [] : walk(root)) {
    if (entry === undefined || entry.value.kind === "scalar" || entry.value.flow) continue;
    const deeper = columnAt(text, entry.value.start) - columnAt(text, entry.key.start);
    if (entry.value.kind === "mapping") step ??= 0 < deeper ? deeper : undefined;
    else dashStep ??= 0 <= deeper ? deeper : undefined;
    if (step !== undefined && dashStep !== undefined) break;
  }
  return { step: step ?? 2, dashStep: dashStep ?? step ?? 2 };
}

/** Column of a mapping's own keys, where one is written. */
export function columnOfEntries(text: string, entries: readonly Entry[]): number | undefined {
  const own = entries.find((entry) => !entry.borrowed);
  return own && columnAt(text, own.key.start);
}
