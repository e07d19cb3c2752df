import type { PreviewModel, PreviewStep } from "../../../../server/src/core/views/preview-model.js";
import type { FromWebview, PreviewLabels, ToWebview } from "../messages.js";
import { element } from "./element.js";
import { ManifestView } from "./manifest-view.js";
import { viewNames, type PanelState, type ViewName } from "./panel-state.js";
import { ResourcesView } from "./resources-view.js";
import { Tabs } from "./tabs.js";
import { TimelineView } from "./timeline-view.js";
import { VerdictView } from "./verdict-view.js";

export interface PreviewPageHost {
  readonly state: PanelState;
  readonly post: (message: FromWebview) => void;
  readonly save: (state: PanelState) => void;
}

/** Everything in the panel: takes messages in, draws, and says what the reader does. */
export class PreviewPage {
  readonly roots: readonly HTMLElement[];
  private readonly host: PreviewPageHost;
  private readonly verdict: VerdictView;
  private readonly tabs: Tabs;
  private readonly manifest: ManifestView;
  private readonly resources = new ResourcesView();
  private readonly timeline: TimelineView;
  private readonly main: HTMLElement;
  private readonly panel = element("div", { class: "view", id: "view", role: "tabpanel" });
  private state: PanelState;
  private labels: { readonly labels: PreviewLabels; readonly locale: string } | undefined;
  private model: PreviewModel | undefined;

  constructor(host: PreviewPageHost) {
    this.host = host;
    this.state = host.state;
    this.verdict = new VerdictView({
      reveal: (range) => host.post({ type: "reveal", range }),
      selectDocument: (index) => host.post({ type: "select", document: index }),
      applyLimits: (applied) => host.post({ type: "limits", applied }),
      openLimit: (index) => host.post({ type: "open-limit", index }),
    });
    this.tabs = new Tabs("view", "tabs", (view) => this.change({ view: view as ViewName }));
    this.manifest = new ManifestView({ post: host.post, remember: (change) => this.change(change) });
    this.timeline = new TimelineView({ supposed: (suppositions) => this.remember({ suppositions }) });
    this.panel.append(this.manifest.root, this.resources.root, this.timeline.root);
    this.main = element("main", {}, this.tabs.root, this.panel);
    this.main.hidden = true;
    this.roots = [this.verdict.root, this.main];
  }

  receive(message: ToWebview): void {
    switch (message.type) {
      case "labels":
        this.labels = { labels: message.labels, locale: message.locale };
        document.documentElement.lang = message.locale;
        return this.draw();
      case "identity":
        return this.remember({ identity: message.identity });
      case "model":
        return this.showModel(message.model);
      case "notice":
        this.model = undefined;
        document.body.classList.toggle("busy", message.busy);
        this.verdict.showNotice(message.text);
        this.main.hidden = true;
        return;
      case "cursor":
        return this.manifest.followCursor(message.line);
      case "scroll":
        return this.manifest.followScroll(message.line);
      case "options":
        this.manifest.scrollSync = message.options.scrollSync;
        return;
      default:
        message satisfies never;
    }
  }

  private showModel(model: PreviewModel): void {
    this.model = model;
    const wasEmpty = this.main.hidden;
    this.draw();
    if (wasEmpty && this.labels !== undefined) this.manifest.scrollTo(this.state.scrollTop);
  }

  private draw(): void {
    if (this.model === undefined || this.labels === undefined) return;
    const { model, state } = this;
    const { labels, locale } = this.labels;
    document.body.classList.remove("busy");
    this.verdict.show(model, labels);
    this.main.hidden = false;
    const step = Math.min(state.step, Math.max(0, model.steps.length - 1));
    const pod = podStep(model.steps, step);
    const view = pod === undefined ? "manifest" : state.view;
    const tabs = viewNames.map((id) => ({ id, title: labels.view[id] }));
    this.tabs.show(labels.views, pod === undefined ? [] : tabs, view);
    this.panel.setAttribute("aria-label", labels.view[view]);
    this.manifest.root.hidden = view !== "manifest";
    this.resources.root.hidden = view !== "resources";
    this.timeline.root.hidden = view !== "timeline";
    if (view === "manifest") this.manifest.show({ model, step, filter: state.filter, labels });
    if (view === "resources" && pod?.resources) this.resources.show(pod.resources, labels);
    if (view === "timeline" && pod?.life) this.timeline.show(pod.life, state.suppositions, labels, locale);
  }

  /** Remembers what the reader changed, and draws it where it can be seen. */
  private change(change: Partial<PanelState>): void {
    this.remember(change);
    if (!("scrollTop" in change)) this.draw();
  }

  private remember(change: Partial<PanelState>): void {
    this.state = { ...this.state, ...change };
    this.host.save(this.state);
  }
}

/** The pod that the shown object is or becomes: its own step or the next one that is a pod, else the last one before. */
function podStep(steps: readonly PreviewStep[], shown: number): PreviewStep | undefined {
  const isPod = ({ life }: PreviewStep) => life !== undefined;
  return steps.slice(shown).find(isPod) ?? [...steps.slice(0, shown)].reverse().find(isPod);
}
