import type { Layer } from "../../../../server/src/core/engine/contract.js";
import type { PreviewLine, PreviewModel, PreviewStep } from "../../../../server/src/core/views/preview-model.js";
import type { FromWebview, PreviewLabels, PreviewOptions, ToWebview } from "../messages.js";
import { DetailCard } from "./detail-card.js";
import { element } from "./element.js";
import type { LineFilter } from "./line-filter.js";
import { LinesView } from "./lines-view.js";
import type { PanelState } from "./panel-state.js";
import { linesOfSource, sourceOfLine } from "./scroll-map.js";
import { ToolbarView } from "./toolbar-view.js";
import { VerdictView } from "./verdict-view.js";

export interface PreviewPageHost {
  readonly state: PanelState;
  readonly post: (message: FromWebview) => void;
  readonly save: (state: PanelState) => void;
}

/** Scrolling that the editor caused comes back as scroll events for a while, in milliseconds; they must not go back to it. */
const echoTime = 120;

/** Everything in the panel: takes messages in, draws, and says what the reader does. */
export class PreviewPage {
  readonly roots: readonly HTMLElement[];
  private readonly host: PreviewPageHost;
  private readonly verdict: VerdictView;
  private readonly toolbar: ToolbarView;
  private readonly lines: LinesView;
  private readonly card = new DetailCard();
  private readonly scroller: HTMLElement;
  private readonly remark = element("p", { class: "remark" });
  private state: PanelState;
  private labels: PreviewLabels | undefined;
  private model: PreviewModel | undefined;
  private options: PreviewOptions = { scrollSync: true };
  private cursorLine: number | undefined;
  private quietUntil = 0;

  constructor(host: PreviewPageHost) {
    this.host = host;
    this.state = host.state;
    this.verdict = new VerdictView({
      reveal: (range) => host.post({ type: "reveal", range }),
      selectDocument: (index) => host.post({ type: "select", document: index }),
    });
    this.toolbar = new ToolbarView({
      selectStep: (step) => this.selectStep(step),
      changeFilter: (filter) => this.changeFilter(filter),
    });
    this.lines = new LinesView({
      chosen: (line) => line.source && host.post({ type: "reveal", range: line.source }),
      regarded: (line, row) => this.regard(line, row),
    });
    this.scroller = element("div", { class: "object", id: "object" }, this.remark, this.lines.root);
    this.scroller.addEventListener("scroll", () => this.onScroll(), { passive: true });
    this.roots = [this.verdict.root, element("main", {}, this.toolbar.root, this.scroller, this.card.root)];
    this.toolbar.root.hidden = true;
  }

  receive(message: ToWebview): void {
    switch (message.type) {
      case "labels":
        this.labels = message.labels;
        document.documentElement.lang = message.locale;
        return this.draw();
      case "identity":
        return this.remember({ identity: message.identity });
      case "model":
        this.model = message.model;
        return this.draw();
      case "notice":
        this.model = undefined;
        document.body.classList.toggle("busy", message.busy);
        this.verdict.showNotice(message.text);
        this.toolbar.root.hidden = true;
        this.scroller.hidden = true;
        return;
      case "cursor":
        this.cursorLine = message.line;
        return this.markCursor("scroll-into-view");
      case "scroll":
        return this.scrollToSource(message.line);
      case "options":
        this.options = message.options;
        return;
      default:
        message satisfies never;
    }
  }

  private draw(): void {
    const { model, labels } = this;
    if (model === undefined || labels === undefined) return;
    document.body.classList.remove("busy");
    this.verdict.show(model, labels);
    const isFirst = this.scroller.hidden || this.lines.row(0) === undefined;
    this.scroller.hidden = false;
    this.drawStep();
    if (isFirst) this.scrollTo(this.state.scrollTop);
  }

  private drawStep(): void {
    const { model, labels, state } = this;
    if (model === undefined || labels === undefined) return;
    const lines = this.shownStep()?.lines ?? [];
    this.toolbar.show(model, this.shownStepIndex(), state.filter, labels);
    this.card.hide();
    this.lines.show({ lines, layerTitles: titlesOf(model), labels }, this.usableFilter());
    this.lines.root.hidden = lines.length === 0;
    this.remark.textContent = this.remarkOn(model, labels);
    this.remark.hidden = this.remark.textContent === "";
    this.markCursor("stay");
  }

  private remarkOn(model: PreviewModel, labels: PreviewLabels): string {
    const step = this.shownStep();
    if (step === undefined) return model.verdict === "refused" ? labels.nothingToShow : "";
    return step.lines.some((line) => line.origin !== "written") ? "" : labels.nothingAdded;
  }

  private shownStepIndex(): number {
    return Math.min(this.state.step, Math.max(0, (this.model?.steps.length ?? 0) - 1));
  }

  private shownStep(): PreviewStep | undefined {
    return this.model?.steps[this.shownStepIndex()];
  }

  /** The reader's filter without layers that this step has no lines of: they can't be switched off here. */
  private usableFilter(): LineFilter {
    const present = new Set(this.shownStep()?.lines.map((line) => line.layer));
    return { ...this.state.filter, layers: this.state.filter.layers.filter((layer) => present.has(layer)) };
  }

  private selectStep(step: number): void {
    this.remember({ step });
    this.host.post({ type: "step", step });
    this.drawStep();
  }

  private changeFilter(filter: LineFilter): void {
    this.remember({ filter });
    this.drawStep();
  }

  private regard(line: PreviewLine | undefined, row: HTMLElement | undefined): void {
    if (line === undefined || row === undefined || line.origin === "written" || this.labels === undefined) {
      return this.card.close();
    }
    const layerTitle = (this.model && line.layer && titlesOf(this.model).get(line.layer)) ?? "";
    this.card.open({ line, row, layerTitle }, this.labels);
  }

  private markCursor(scrolling: "scroll-into-view" | "stay"): void {
    if (this.cursorLine === undefined) return;
    const indexes = linesOfSource(this.shownStep()?.lines ?? [], this.cursorLine);
    this.lines.mark(indexes);
    if (scrolling === "stay" || indexes[0] === undefined) return;
    this.quietUntil = performance.now() + echoTime;
    this.lines.row(indexes[0])?.scrollIntoView({ block: "nearest" });
  }

  private scrollToSource(line: number): void {
    if (!this.options.scrollSync) return;
    const index = linesOfSource(this.shownStep()?.lines ?? [], line)[0];
    const row = index === undefined ? undefined : this.lines.row(index);
    if (row === undefined || row.hidden) return;
    this.scrollTo(line === 0 ? 0 : row.offsetTop);
  }

  private scrollTo(top: number): void {
    this.quietUntil = performance.now() + echoTime;
    this.scroller.scrollTop = top;
  }

  private onScroll(): void {
    this.card.hide();
    this.remember({ scrollTop: this.scroller.scrollTop });
    if (!this.options.scrollSync || performance.now() < this.quietUntil) return;
    const top = this.lines.firstRowBelow(this.scroller.getBoundingClientRect().top);
    const line = sourceOfLine(this.shownStep()?.lines ?? [], top);
    if (line !== undefined) this.host.post({ type: "scrolled", line });
  }

  private remember(change: Partial<PanelState>): void {
    this.state = { ...this.state, ...change };
    this.host.save(this.state);
  }
}

function titlesOf(model: PreviewModel): ReadonlyMap<Layer, string> {
  return new Map(model.layers.map(({ layer, title }) => [layer, title]));
}
