import type { Layer } from "../../../../server/src/core/engine/contract.js";
import type { PreviewLine, PreviewModel, PreviewStep } from "../../../../server/src/core/views/preview-model.js";
import type { FromWebview, PreviewLabels } from "../messages.js";
import { DetailCard } from "./detail-card.js";
import { element } from "./element.js";
import type { LineFilter } from "./line-filter.js";
import { LinesView } from "./lines-view.js";
import type { PanelState } from "./panel-state.js";
import { linesOfSource, sourceOfLine } from "./scroll-map.js";
import { ToolbarView } from "./toolbar-view.js";

export interface ManifestViewHost {
  readonly post: (message: FromWebview) => void;
  readonly remember: (change: Partial<PanelState>) => void;
}

/** What is drawn: a step of the model, under the reader's filter. */
export interface ManifestContent {
  readonly model: PreviewModel;
  readonly step: number;
  readonly filter: LineFilter;
  readonly labels: PreviewLabels;
}

/** Scrolling that the editor caused comes back as scroll events for a while, in milliseconds; they must not go back to it. */
const echoTime = 250;

/** The object line by line, in step with the manifest's editor. */
export class ManifestView {
  readonly root: HTMLElement;
  scrollSync = true;
  private readonly host: ManifestViewHost;
  private readonly toolbar: ToolbarView;
  private readonly lines: LinesView;
  private readonly card = new DetailCard();
  private readonly scroller: HTMLElement;
  private readonly remark = element("p", { class: "remark" });
  private content: ManifestContent | undefined;
  private cursorLine: number | undefined;
  private quietUntil = 0;

  constructor(host: ManifestViewHost) {
    this.host = host;
    this.toolbar = new ToolbarView({
      selectStep: (step) => {
        host.remember({ step });
        host.post({ type: "step", step });
      },
      changeFilter: (filter) => host.remember({ filter }),
    });
    this.lines = new LinesView({
      chosen: (line) => line.source && host.post({ type: "reveal", range: line.source }),
      regarded: (line, row) => this.regard(line, row),
    });
    this.scroller = element("div", { class: "object", id: "object" }, this.remark, this.lines.root);
    this.scroller.addEventListener("scroll", () => this.onScroll(), { passive: true });
    this.root = element("div", { class: "manifest" }, this.toolbar.root, this.scroller, this.card.root);
  }

  show(content: ManifestContent): void {
    this.content = content;
    const { model, step, filter, labels } = content;
    const lines = this.shownLines();
    this.toolbar.show(model, step, filter, labels);
    this.card.hide();
    this.lines.show({ lines, layerTitles: titlesOf(model), labels }, usableFilter(filter, lines));
    this.lines.root.hidden = lines.length === 0;
    this.remark.textContent = remarkOn(model, model.steps[step], labels);
    this.remark.hidden = this.remark.textContent === "";
    this.markCursor();
  }

  /** The cursor stands on this line of the manifest. */
  followCursor(line: number): void {
    this.cursorLine = line;
    const index = this.markCursor();
    const row = index === undefined ? undefined : this.lines.row(index);
    if (row === undefined) return;
    this.quietUntil = performance.now() + echoTime;
    row.scrollIntoView({ block: "nearest" });
  }

  /** This line is the first that the manifest's editor shows. */
  followScroll(line: number): void {
    if (!this.scrollSync) return;
    const index = linesOfSource(this.shownLines(), line)[0];
    const row = index === undefined ? undefined : this.lines.row(index);
    if (row === undefined || row.hidden) return;
    this.scrollTo(line === 0 ? 0 : row.offsetTop);
  }

  scrollTo(top: number): void {
    this.quietUntil = performance.now() + echoTime;
    this.scroller.scrollTop = top;
  }

  private shownLines(): readonly PreviewLine[] {
    return this.content?.model.steps[this.content.step]?.lines ?? [];
  }

  /** The index of the first line that shows what the cursor stands on. */
  private markCursor(): number | undefined {
    if (this.cursorLine === undefined) return undefined;
    const indexes = linesOfSource(this.shownLines(), this.cursorLine);
    this.lines.mark(indexes);
    return indexes[0];
  }

  private regard(line: PreviewLine | undefined, row: HTMLElement | undefined): void {
    const { content } = this;
    if (line === undefined || row === undefined || content === undefined || line.origin === "written") return this.card.close();
    const layerTitle = (line.layer && titlesOf(content.model).get(line.layer)) ?? "";
    this.card.open({ line, row, layerTitle }, content.labels);
  }

  private onScroll(): void {
    this.card.hide();
    this.host.remember({ scrollTop: this.scroller.scrollTop });
    if (!this.scrollSync || performance.now() < this.quietUntil) return;
    const top = this.lines.firstRowBelow(this.scroller.getBoundingClientRect().top);
    const line = sourceOfLine(this.shownLines(), top);
    if (line !== undefined) this.host.post({ type: "scrolled", line });
  }
}

function remarkOn(model: PreviewModel, step: PreviewStep | undefined, labels: PreviewLabels): string {
  if (step === undefined) return model.verdict === "refused" ? labels.nothingToShow : "";
  return step.lines.some((line) => line.origin !== "written") ? "" : labels.nothingAdded;
}

/** The reader's filter without layers that this step has no lines of: they can't be switched off here. */
function usableFilter(filter: LineFilter, lines: readonly PreviewLine[]): LineFilter {
  const present = new Set(lines.map((line) => line.layer));
  return { ...filter, layers: filter.layers.filter((layer) => present.has(layer)) };
}

function titlesOf(model: PreviewModel): ReadonlyMap<Layer, string> {
  return new Map(model.layers.map(({ layer, title }) => [layer, title]));
}
