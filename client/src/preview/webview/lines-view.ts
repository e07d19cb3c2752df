import { containerPathOf } from "../../../../server/src/core/defaults/container-path.js";
import type { Layer } from "../../../../server/src/core/engine/contract.js";
import type { PreviewLine } from "../../../../server/src/core/views/preview-model.js";
import { element } from "./element.js";
import { changedStretch } from "./line-changes.js";
import { visibleLines, type LineFilter } from "./line-filter.js";
import { rowElement, rowSignature, type LineRow } from "./line-row.js";
import { notedLines } from "./note.js";
import type { LineContext } from "../line-context.js";
import type { PreviewLabels } from "../messages.js";

export interface LinesViewEvents {
  /** The reader wants to see where this line comes from. */
  readonly chosen: (line: PreviewLine) => void;
  /** The reader looks at this line, with the pointer or the keyboard; `undefined` when no longer. */
  readonly regarded: (line: PreviewLine | undefined, row: HTMLElement | undefined) => void;
}

interface Content {
  readonly lines: readonly PreviewLine[];
  readonly layerTitles: ReadonlyMap<Layer, string>;
  readonly labels: PreviewLabels;
}

/**
 * The resulting object, one row a line: a list box whose options are walked with the arrow keys.
 * Rows are made again only where what they show has changed, so that typing moves nothing else.
 */
export class LinesView {
  readonly root: HTMLElement;
  private readonly events: LinesViewEvents;
  private lines: readonly PreviewLine[] = [];
  private rows: HTMLElement[] = [];
  private signatures: readonly string[] = [];
  private focused = 0;
  private marked: readonly number[] = [];

  constructor(events: LinesViewEvents) {
    this.events = events;
    this.root = element("div", { role: "listbox", class: "lines", id: "lines" });
    this.root.addEventListener("keydown", (event) => this.onKey(event));
    this.root.addEventListener("click", (event) => this.onClick(event));
    this.root.addEventListener("pointerover", (event) => this.onRegard(event.target));
    this.root.addEventListener("pointerleave", () => this.events.regarded(undefined, undefined));
    this.root.addEventListener("focusin", (event) => this.onRegard(event.target));
    this.root.addEventListener("focusout", () => this.events.regarded(undefined, undefined));
  }

  show(content: Content, filter: LineFilter): void {
    this.root.setAttribute("aria-label", content.labels.result);
    const noted = notedLines(content.lines);
    const rows = content.lines.map((line, index): LineRow => {
      const layerTitle = (line.layer && content.layerTitles.get(line.layer)) ?? "";
      return { line, layerTitle, isNoted: noted[index] === true };
    });
    const signatures = rows.map((row) => rowSignature(row, content.labels));
    const { start, removed, added } = changedStretch(this.signatures, signatures);
    const fresh = rows.slice(start, start + added).map((row) => rowElement(row, content.labels));
    const following = this.rows[start + removed] ?? null;
    const hadFocus = this.root.contains(document.activeElement);
    for (const row of this.rows.splice(start, removed, ...fresh)) row.remove();
    const fragment = document.createDocumentFragment();
    fragment.append(...fresh);
    this.root.insertBefore(fragment, following);
    this.lines = content.lines;
    this.signatures = signatures;
    this.applyFilter(filter);
    if (hadFocus && !this.root.contains(document.activeElement)) this.rows[this.focused]?.focus({ preventScroll: true });
  }

  applyFilter(filter: LineFilter): void {
    for (const [index, visibility] of visibleLines(this.lines, filter).entries()) {
      const row = this.rows[index];
      if (row === undefined) continue;
      row.hidden = visibility === "hidden";
      row.classList.toggle("context", visibility === "context");
    }
    this.moveFocusTarget(this.nearestShown(this.focused));
    this.mark(this.marked);
  }

  /** Highlights the rows that show what the cursor stands on. */
  mark(indexes: readonly number[]): void {
    for (const index of this.marked) this.rows[index]?.removeAttribute("aria-selected");
    this.marked = indexes;
    for (const index of indexes) this.rows[index]?.setAttribute("aria-selected", "true");
  }

  row(index: number): HTMLElement | undefined {
    return this.rows[index];
  }

  /** The index of the first row of which something is visible below `top`, in pixels of the viewport. */
  firstRowBelow(top: number): number {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const bottom = this.bottomOf(middle);
      if (bottom <= top + 1) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Hidden rows have no box, so they borrow the one of the next shown row above. */
  private bottomOf(index: number): number {
    for (let at = index; 0 <= at; at -= 1) {
      const row = this.rows[at];
      if (row !== undefined && !row.hidden) return row.getBoundingClientRect().bottom;
    }
    return Number.NEGATIVE_INFINITY;
  }

  private onKey(event: KeyboardEvent): void {
    const target = this.targetOfKey(event);
    if (target !== undefined) {
      event.preventDefault();
      this.moveFocusTarget(target);
      this.rows[target]?.focus();
      return;
    }
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    this.choose(this.focused);
  }

  private targetOfKey(event: KeyboardEvent): number | undefined {
    if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
    switch (event.key) {
      case "ArrowDown":
        return this.shownFrom(this.focused + 1, 1);
      case "ArrowUp":
        return this.shownFrom(this.focused - 1, -1);
      case "PageDown":
        return this.nearestShown(this.focused + this.rowsOnPage());
      case "PageUp":
        return this.nearestShown(this.focused - this.rowsOnPage());
      case "Home":
        return this.nearestShown(0);
      case "End":
        return this.nearestShown(this.rows.length - 1);
      default:
        return undefined;
    }
  }

  private rowsOnPage(): number {
    const page = this.root.parentElement?.clientHeight ?? 0;
    const rowHeight = this.rows[this.focused]?.offsetHeight ?? 0;
    return rowHeight === 0 ? 1 : Math.max(1, Math.floor(page / rowHeight) - 1);
  }

  private onClick(event: MouseEvent): void {
    // Whoever drags over lines wants to copy them, not to leave.
    if (document.getSelection()?.isCollapsed === false) return;
    const index = this.indexOf(event.target);
    if (index === undefined) return;
    this.moveFocusTarget(index);
    this.choose(index);
  }

  private onRegard(target: EventTarget | null): void {
    const index = this.indexOf(target);
    if (index === undefined) return;
    this.tellContextMenu(this.lines[index]);
    this.events.regarded(this.lines[index], this.rows[index]);
  }

  /** VS Code reads this from an element around the one under the pointer when its context menu opens. */
  private tellContextMenu(line: PreviewLine | undefined): void {
    if (line === undefined) return;
    const context: LineContext = {
      webviewSection: "line",
      podsmithOrigin: line.origin,
      podsmithInContainer: containerPathOf(line.path) !== undefined,
      path: line.path,
    };
    this.root.dataset["vscodeContext"] = JSON.stringify(context);
  }

  private choose(index: number): void {
    const line = this.lines[index];
    if (line !== undefined) this.events.chosen(line);
  }

  private indexOf(target: EventTarget | null): number | undefined {
    const row = target instanceof Element ? target.closest<HTMLElement>(".line") : null;
    const index = row === null ? -1 : this.rows.indexOf(row);
    return index === -1 ? undefined : index;
  }

  /** One row alone is in the tab order; the arrow keys move it. */
  private moveFocusTarget(index: number | undefined): void {
    this.rows[this.focused]?.setAttribute("tabindex", "-1");
    this.focused = index ?? 0;
    this.rows[this.focused]?.setAttribute("tabindex", "0");
  }

  private nearestShown(index: number): number | undefined {
    const bounded = Math.max(0, Math.min(index, this.rows.length - 1));
    return this.shownFrom(bounded, 1) ?? this.shownFrom(bounded, -1);
  }

  private shownFrom(index: number, direction: 1 | -1): number | undefined {
    for (let at = index; 0 <= at && at < this.rows.length; at += direction) {
      if (this.rows[at]?.hidden === false) return at;
    }
    return undefined;
  }
}
