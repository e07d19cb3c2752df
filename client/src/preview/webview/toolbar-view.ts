import type { Layer } from "../../../../server/src/core/engine/contract.js";
import type { PreviewModel, PreviewStep } from "../../../../server/src/core/views/preview-model.js";
import type { PreviewLabels } from "../messages.js";
import { element } from "./element.js";
import { countByLayer, toggleLayer, type LineFilter } from "./line-filter.js";

export interface ToolbarViewEvents {
  readonly selectStep: (index: number) => void;
  readonly changeFilter: (filter: LineFilter) => void;
}

/** Chooses what of the object is shown: the step, as tabs, and the layers, as switches that also are the legend. */
export class ToolbarView {
  readonly root: HTMLElement;
  private readonly events: ToolbarViewEvents;
  private readonly tabs = element("div", { role: "tablist", class: "tabs" });
  private readonly explanation = element("p", { class: "explanation" });
  private readonly filters = element("div", { role: "group", class: "filters" });

  constructor(events: ToolbarViewEvents) {
    this.events = events;
    this.tabs.addEventListener("keydown", (event) => this.onTabKey(event));
    this.root = element("div", { class: "toolbar" }, this.tabs, this.explanation, this.filters);
  }

  show(model: PreviewModel, step: number, filter: LineFilter, labels: PreviewLabels): void {
    const shown = model.steps[step];
    this.root.hidden = shown === undefined;
    if (shown === undefined) return;
    this.showTabs(model.steps, step, labels);
    // Of a single step the headline has said enough.
    this.explanation.hidden = model.steps.length < 2;
    this.explanation.textContent = shown.explanation;
    this.showFilters(model, shown, filter, labels);
  }

  private showTabs(steps: readonly PreviewStep[], step: number, labels: PreviewLabels): void {
    const hadFocus = this.tabs.contains(document.activeElement);
    this.tabs.hidden = steps.length < 2;
    this.tabs.setAttribute("aria-label", labels.steps);
    this.tabs.replaceChildren(
      ...steps.map(({ title }, index) => {
        const isShown = index === step;
        const attributes = { role: "tab", type: "button", "aria-controls": "object", "aria-selected": String(isShown) };
        const tab = element("button", { ...attributes, tabindex: isShown ? 0 : -1 }, title);
        tab.addEventListener("click", () => this.events.selectStep(index));
        return tab;
      }),
    );
    if (hadFocus) (this.tabs.children[step] as HTMLElement | undefined)?.focus();
  }

  private onTabKey(event: KeyboardEvent): void {
    const tabs = Array.from(this.tabs.children);
    const current = tabs.findIndex((tab) => tab.getAttribute("aria-selected") === "true");
    const target = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    this.events.selectStep((target + tabs.length) % tabs.length);
  }

  private showFilters(model: PreviewModel, step: PreviewStep, filter: LineFilter, labels: PreviewLabels): void {
    const counts = countByLayer(step.lines);
    const hadFocus = this.filters.contains(document.activeElement)
      ? document.activeElement?.getAttribute("data-key")
      : undefined;
    this.filters.setAttribute("aria-label", labels.filter);
    this.filters.hidden = counts.size === 0;
    const onlyAdded = filterButton("only-added", filter.onlyAdded, labels.onlyAdded);
    onlyAdded.addEventListener("click", () =>
      this.events.changeFilter({ ...filter, onlyAdded: !filter.onlyAdded }),
    );
    const switches = model.layers
      .filter(({ layer }) => counts.has(layer))
      .map(({ layer, title, description }) => this.layerSwitch(layer, title, description, counts.get(layer) ?? 0, filter));
    this.filters.replaceChildren(onlyAdded, ...switches);
    if (hadFocus) this.filters.querySelector<HTMLElement>(`[data-key="${hadFocus}"]`)?.focus();
  }

  private layerSwitch(
    layer: Layer,
    title: string,
    description: string,
    count: number,
    filter: LineFilter,
  ): HTMLElement {
    const made = filterButton(layer, filter.layers.includes(layer), title);
    made.prepend(element("span", { class: "swatch" }));
    made.append(element("span", { class: "count" }, String(count)));
    made.dataset["layer"] = layer;
    made.title = description;
    made.addEventListener("click", () => this.events.changeFilter(toggleLayer(filter, layer)));
    return made;
  }
}

function filterButton(key: string, pressed: boolean, text: string): HTMLElement {
  return element("button", { type: "button", class: "filter", "data-key": key, "aria-pressed": String(pressed) }, text);
}
