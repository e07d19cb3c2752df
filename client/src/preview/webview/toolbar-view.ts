import type { Layer } from "../../../../server/src/core/engine/contract.js";
import type { PreviewModel, PreviewStep } from "../../../../server/src/core/views/preview-model.js";
import type { PreviewLabels } from "../messages.js";
import { element } from "./element.js";
import { Tabs } from "./tabs.js";
import { countByLayer, toggleLayer, type LineFilter } from "./line-filter.js";

export interface ToolbarViewEvents {
  readonly selectStep: (index: number) => void;
  readonly changeFilter: (filter: LineFilter) => void;
}

/** Chooses what of the object is shown: the step, as tabs, and the layers, as switches that also are the legend. */
export class ToolbarView {
  readonly root: HTMLElement;
  private readonly events: ToolbarViewEvents;
  private readonly steps: Tabs;
  private readonly explanation = element("p", { class: "explanation" });
  private readonly filters = element("div", { role: "group", class: "filters" });

  constructor(events: ToolbarViewEvents) {
    this.events = events;
    this.steps = new Tabs("object", "steps", (step) => events.selectStep(Number(step)));
    this.root = element("div", { class: "toolbar" }, this.steps.root, this.explanation, this.filters);
  }

  show(model: PreviewModel, step: number, filter: LineFilter, labels: PreviewLabels): void {
    const shown = model.steps[step];
    this.root.hidden = shown === undefined;
    if (shown === undefined) return;
    const steps = model.steps.map(({ title, isMade }, index) => ({
      id: String(index),
      title,
      ...(isMade && { look: "made" }),
    }));
    this.steps.show(labels.steps, steps, String(step));
    // Of a single step the headline has said enough.
    this.explanation.hidden = model.steps.length < 2;
    this.explanation.textContent = shown.explanation;
    this.showFilters(model, shown, filter, labels);
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
