import { element } from "./element.js";

export interface Tab {
  readonly id: string;
  readonly title: string;
  /** A class for the tab's own appearance. */
  readonly look?: string;
}

/** A row of tabs, walked with the arrow keys, one of them chosen. */
export class Tabs {
  readonly root: HTMLElement;
  private readonly chosen: (id: string) => void;
  private readonly panel: string;

  /** `panel` is the id of the element that the tabs control, `look` a class for their appearance. */
  constructor(panel: string, look: string, chosen: (id: string) => void) {
    this.panel = panel;
    this.chosen = chosen;
    this.root = element("div", { role: "tablist", class: look });
    this.root.addEventListener("keydown", (event) => this.onKey(event));
  }

  show(label: string, tabs: readonly Tab[], selected: string): void {
    const hadFocus = this.root.contains(document.activeElement);
    this.root.setAttribute("aria-label", label);
    this.root.hidden = tabs.length < 2;
    this.root.replaceChildren(...tabs.map((tab) => this.button(tab, tab.id === selected)));
    if (hadFocus) this.root.querySelector<HTMLElement>("[aria-selected='true']")?.focus();
  }

  private button({ id, title, look }: Tab, isSelected: boolean): HTMLElement {
    const attributes = { role: "tab", type: "button", class: look, "data-id": id, "aria-controls": this.panel };
    const state = { "aria-selected": String(isSelected), tabindex: isSelected ? 0 : -1 };
    const made = element("button", { ...attributes, ...state }, title);
    made.addEventListener("click", () => this.chosen(id));
    return made;
  }

  private onKey(event: KeyboardEvent): void {
    const ids = Array.from(this.root.children, (tab) => tab.getAttribute("data-id") ?? "");
    const current = Array.from(this.root.children).findIndex((tab) => tab.getAttribute("aria-selected") === "true");
    const target = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: ids.length - 1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const id = ids[(target + ids.length) % ids.length];
    if (id !== undefined) this.chosen(id);
  }
}
