import type { PreviewLimits } from "../../../../server/src/core/views/preview-model.js";
import { element } from "./element.js";

export interface LimitsRowEvents {
  readonly apply: (applied: boolean) => void;
  readonly open: (index: number) => void;
}

/** Switches the namespace's LimitRanges and ResourceQuotas on and off, and leads to them. */
export class LimitsRow {
  readonly root: HTMLElement;
  private readonly events: LimitsRowEvents;
  private readonly box = element("input", { type: "checkbox" });
  private readonly words = element("span", {});
  private readonly objects = element("span", { class: "limit-objects" });

  constructor(events: LimitsRowEvents) {
    this.events = events;
    this.box.addEventListener("change", () => events.apply(this.box.checked));
    this.root = element("div", { class: "limits" }, element("label", {}, this.box, this.words), this.objects);
    this.root.hidden = true;
  }

  show(limits: PreviewLimits | undefined, label: string): void {
    this.root.hidden = limits === undefined;
    if (limits === undefined) return;
    this.box.checked = limits.applied;
    this.words.textContent = label;
    const titles = limits.objects.map(({ title }) => title);
    // The same buttons stay, for one of them may have the focus.
    if (titles.join("\n") === [...this.objects.children].map(({ textContent }) => textContent).join("\n")) return;
    this.objects.replaceChildren(...titles.map((title, index) => this.link(title, index)));
  }

  private link(title: string, index: number): HTMLElement {
    const button = element("button", { type: "button", class: "link" }, title);
    button.addEventListener("click", () => this.events.open(index));
    return button;
  }
}
