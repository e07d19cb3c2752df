import type { PreviewCause, PreviewModel } from "../../../../server/src/core/views/preview-model.js";
import type { Range } from "../../../../server/src/core/document/position.js";
import type { PreviewLabels } from "../messages.js";
import { element } from "./element.js";
import { icon, type IconName } from "./icon.js";
import { LimitsRow } from "./limits-row.js";

export interface VerdictViewEvents {
  readonly reveal: (range: Range) => void;
  readonly selectDocument: (index: number) => void;
  readonly applyLimits: (applied: boolean) => void;
  readonly openLimit: (index: number) => void;
}

/** The top of the panel: the verdict in one sentence, the file's documents, and what the server complains about. */
export class VerdictView {
  readonly root: HTMLElement;
  private readonly events: VerdictViewEvents;
  private readonly picture = element("span", { class: "verdict-icon" });
  private readonly headline = element("h1", { class: "headline" });
  private readonly picker = element("select", { class: "picker" });
  private readonly limits: LimitsRow;
  private readonly details = element("div", { class: "details" });

  constructor(events: VerdictViewEvents) {
    this.events = events;
    this.picker.addEventListener("change", () => events.selectDocument(this.picker.selectedIndex));
    const live = element("div", { class: "live", role: "status" }, this.headline);
    const sentence = element("div", { class: "verdict" }, this.picture, live, this.picker);
    this.limits = new LimitsRow({ apply: events.applyLimits, open: events.openLimit });
    this.root = element("header", {}, sentence, this.details, this.limits.root);
  }

  show(model: PreviewModel, labels: PreviewLabels): void {
    this.root.dataset["verdict"] = model.verdict;
    this.picture.replaceChildren(icon(model.verdict));
    // Said aloud when it changes, so it is left alone when it doesn't.
    if (this.headline.textContent !== model.headline) this.headline.textContent = model.headline;
    this.showDocuments(model, labels);
    this.limits.show(model.limits, labels.applyLimits);
    this.showDetails(model, labels);
  }

  showNotice(text: string): void {
    this.root.dataset["verdict"] = "ignored";
    this.picture.replaceChildren(icon("info"));
    this.headline.textContent = text;
    this.picker.hidden = true;
    this.limits.root.hidden = true;
    this.details.replaceChildren();
  }

  private showDocuments(model: PreviewModel, labels: PreviewLabels): void {
    this.picker.hidden = model.documents.length < 2;
    this.picker.setAttribute("aria-label", labels.document);
    // An open list would close under the reader's hand if its options were replaced by equal ones.
    const titles = model.documents.map(({ title, verdict }) => `${title} (${labels.verdict[verdict]})`);
    const current = Array.from(this.picker.options, (option) => option.text);
    if (titles.join("\n") !== current.join("\n")) {
      this.picker.replaceChildren(...titles.map((title) => element("option", {}, title)));
    }
    this.picker.selectedIndex = model.selected;
  }

  private showDetails(model: PreviewModel, labels: PreviewLabels): void {
    const parts = [
      ...this.causeList(labels.causes, "refused", model.causes),
      ...this.causeList(labels.warnings, "warning", model.warnings),
    ];
    if (0 < model.assumptions.length) {
      const items = model.assumptions.map((assumption) => element("li", {}, assumption));
      const summary = element("summary", {}, labels.assumptions);
      const open = this.details.querySelector("details")?.open === true;
      const folded = element("details", { class: "assumptions" }, summary, element("ul", {}, ...items));
      folded.open = open;
      parts.push(folded);
    }
    this.details.replaceChildren(...parts);
  }

  private causeList(title: string, kind: IconName, causes: readonly PreviewCause[]): HTMLElement[] {
    if (causes.length === 0) return [];
    const items = causes.map((cause) => element("li", {}, this.causeButton(kind, cause)));
    return [element("h2", { class: "hidden-text" }, title), element("ul", { class: `causes ${kind}` }, ...items)];
  }

  private causeButton(kind: IconName, cause: PreviewCause): HTMLElement {
    const isNamed = cause.field === "" || cause.message.startsWith(cause.field);
    const field = isNamed ? undefined : element("span", { class: "field" }, `${cause.field}: `);
    const message = element("span", { class: "message" }, field, cause.message);
    const explanation =
      cause.explanation === undefined ? undefined : element("span", { class: "explanation" }, cause.explanation);
    const words = element("span", { class: "words" }, message, explanation);
    const { range } = cause;
    if (range === undefined) return element("div", { class: "cause" }, icon(kind), words);
    const button = element("button", { class: "cause", type: "button" }, icon(kind), words);
    button.addEventListener("click", () => this.events.reveal(range));
    return button;
  }
}
