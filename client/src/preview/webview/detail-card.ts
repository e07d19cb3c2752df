import type { PreviewLine } from "../../../../server/src/core/views/preview-model.js";
import type { PreviewLabels } from "../messages.js";
import { element } from "./element.js";
import { fillIn } from "./text.js";

/** The pointer must rest on a line this long before its card opens, in milliseconds. */
const openAfter = 350;
/** Time to reach the card with the pointer before it closes, in milliseconds. */
const closeAfter = 150;

interface Subject {
  readonly line: PreviewLine;
  readonly row: HTMLElement;
  readonly layerTitle: string;
}

/**
 * Says in full why a line is there: which layer set it, and for what reason.
 * It follows the pointer and the focus, can itself be pointed at, and goes away with Escape.
 */
export class DetailCard {
  readonly root: HTMLElement;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private subject: Subject | undefined;

  constructor() {
    this.root = element("div", { class: "card", id: "card", role: "tooltip" });
    this.root.hidden = true;
    this.root.addEventListener("pointerenter", () => clearTimeout(this.timer));
    this.root.addEventListener("pointerleave", () => this.close());
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.hide();
    });
  }

  open(subject: Subject, labels: PreviewLabels): void {
    clearTimeout(this.timer);
    if (subject.row === this.subject?.row) return;
    // The keyboard's reader asked for this line by going to it; the pointer's may only be passing.
    const delay = subject.row.matches(":focus-visible") ? 0 : openAfter;
    this.timer = setTimeout(() => this.show(subject, labels), delay);
  }

  close(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.hide(), closeAfter);
  }

  hide(): void {
    clearTimeout(this.timer);
    this.root.hidden = true;
    this.subject = undefined;
  }

  private show(subject: Subject, labels: PreviewLabels): void {
    if (!subject.row.isConnected) return;
    this.subject = subject;
    this.root.replaceChildren(...contentOf(subject, labels));
    this.root.setAttribute("data-layer", subject.line.layer ?? "");
    this.root.hidden = false;
    this.place(subject.row);
  }

  /** Below the row, or above it where there is no room below. */
  private place(row: HTMLElement): void {
    const anchor = (row.querySelector(".text") ?? row).getBoundingClientRect();
    const { width, height } = this.root.getBoundingClientRect();
    const below = anchor.bottom + 2;
    const top = below + height <= window.innerHeight ? below : anchor.top - height - 2;
    const left = Math.max(4, Math.min(anchor.left + 24, window.innerWidth - width - 4));
    this.root.style.setProperty("top", `${top}px`);
    this.root.style.setProperty("left", `${left}px`);
  }
}

function contentOf({ line, layerTitle }: Subject, labels: PreviewLabels): readonly Node[] {
  const origin = fillIn(line.origin === "added" ? labels.added : labels.changed, { layer: layerTitle });
  const parts: Node[] = [element("p", { class: "card-origin" }, element("span", { class: "swatch" }), origin)];
  if (line.was !== undefined) parts.push(element("p", {}, fillIn(labels.was, { value: line.was })));
  if (line.because !== undefined) parts.push(element("p", {}, line.because));
  parts.push(element("p", { class: "card-path" }, line.path));
  return parts;
}
