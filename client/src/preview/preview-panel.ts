import {
  CancellationTokenSource,
  Disposable,
  EventEmitter,
  Range,
  Selection,
  TabInputText,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  window,
  workspace,
  type TextEditor,
  type WebviewPanel,
} from "vscode";
import type { Range as ProtocolRange } from "../../../server/src/core/document/position.js";
import type { PreviewModel } from "../../../server/src/core/views/preview-model.js";
import { readerLanguage, say } from "../language.js";
import type { LanguageServer } from "../language-server.js";
import { applyNamespaceLimits } from "../namespace-limits.js";
import { previewLabels } from "./labels.js";
import type { FromWebview, PanelIdentity, ToWebview } from "./messages.js";
import { previewPage } from "./page.js";
import { resultText } from "./result-text.js";
import type { ResultAddress } from "./result-uri.js";

/** The editor answers to being scrolled with an event, within this many milliseconds; it must not come back to the preview. */
const echoTime = 400;

export interface PreviewPanelParts {
  readonly panel: WebviewPanel;
  readonly extensionUri: Uri;
  readonly server: LanguageServer;
  readonly identity: PanelIdentity;
}

/** One preview: keeps the webview in step with one document of one manifest file. */
export class PreviewPanel implements Disposable {
  private readonly panel: WebviewPanel;
  private readonly server: LanguageServer;
  private readonly disposed = new EventEmitter<void>();
  private readonly subscriptions: Disposable;
  private current: PanelIdentity;
  private model: PreviewModel | undefined;
  private step = 0;
  private listens = false;
  private asking: CancellationTokenSource | undefined;
  private mustAskAgain = false;
  /** The version of the manifest that was asked for when it was typed; its judgement is no news. */
  private askedVersion: number | undefined;
  private quietUntil = 0;

  readonly onDispose = this.disposed.event;

  constructor({ panel, extensionUri, server, identity }: PreviewPanelParts) {
    this.panel = panel;
    this.server = server;
    this.current = identity;
    panel.webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extensionUri, "dist")] };
    panel.iconPath = {
      light: Uri.joinPath(extensionUri, "images", "preview-light.svg"),
      dark: Uri.joinPath(extensionUri, "images", "preview-dark.svg"),
    };
    this.subscriptions = Disposable.from(
      panel.webview.onDidReceiveMessage((message: FromWebview) => this.receive(message)),
      panel.onDidChangeViewState(() => this.onVisibility()),
      panel.onDidDispose(() => this.dispose()),
    );
    this.showTitle();
    panel.webview.html = previewPage(panel.webview, extensionUri);
  }

  get isActive(): boolean {
    return this.panel.active;
  }

  get isLocked(): boolean {
    return this.current.locked;
  }

  get documentCount(): number {
    return this.model?.documents.length ?? 0;
  }

  /** The object that is shown, as the address of a read-only document. */
  get result(): Omit<ResultAddress, "side"> | undefined {
    const { model } = this;
    const step = model?.steps[this.step];
    if (model === undefined || step === undefined) return undefined;
    const title = model.documents[model.selected]?.title ?? step.title;
    return { source: Uri.parse(model.uri), document: model.selected, step: this.step, title };
  }

  /** Which object is shown, as the server knows it. */
  get shownObject(): { readonly uri: string; readonly line: number; readonly step: number } {
    return { uri: this.current.uri, line: this.current.line, step: this.step };
  }

  get resultText(): string | undefined {
    const step = this.model?.steps[this.step];
    return step === undefined ? undefined : resultText(step);
  }

  /** The column in which the manifest is open, or would be opened. */
  get sourceColumn(): ViewColumn {
    const uri = this.current.uri;
    const isSource = (input: unknown) => input instanceof TabInputText && input.uri.toString() === uri;
    const group = window.tabGroups.all.find(({ tabs }) => tabs.some((tab) => isSource(tab.input)));
    return group?.viewColumn ?? ViewColumn.One;
  }

  shows(uri: string): boolean {
    return this.current.uri === uri;
  }

  /** Whether what is shown may change with a file: its own, or that of a limit of its namespace. */
  dependsOn(uri: string): boolean {
    return this.shows(uri) || this.model?.limits?.objects.some((limit) => limit.uri === uri) === true;
  }

  reveal(column: ViewColumn): void {
    this.panel.reveal(column === ViewColumn.Beside ? undefined : column, column === ViewColumn.Beside);
  }

  /** Turns to a document of a file, the one on `line`. */
  show(uri: string, line: number): void {
    if (this.current.uri !== uri) {
      this.model = undefined;
      this.setIdentity({ ...this.current, uri, line });
    } else {
      this.setIdentity({ ...this.current, line });
    }
    this.refresh();
  }

  setLocked(locked: boolean): void {
    this.setIdentity({ ...this.current, locked });
  }

  relabel(): void {
    this.post({ type: "labels", labels: previewLabels(), locale: readerLanguage() });
    this.showTitle();
  }

  setScrollSync(scrollSync: boolean): void {
    this.post({ type: "options", options: { scrollSync } });
  }

  /** Asks for the model; while an answer is on its way, only remembers that it will be an old one. */
  refresh(): void {
    if (!this.panel.visible || !this.listens) return;
    if (this.asking !== undefined) {
      this.mustAskAgain = true;
      return;
    }
    void this.ask();
  }

  /** The manifest was edited: its preview needs nothing that the diagnostics would have to come first for. */
  edited(version: number): void {
    this.askedVersion = version;
    this.refresh();
  }

  /** A file on which the preview depends was judged, for the first time since an edit or again, as under other settings. */
  judged(uri: string, version: number): void {
    const isAskedFor = this.shows(uri) && version === this.askedVersion;
    this.askedVersion = undefined;
    if (!isAskedFor) this.refresh();
  }

  /** The cursor has moved in an editor of the manifest. */
  followCursor(line: number): void {
    const shown = this.model?.documents[this.model.selected]?.range;
    const isElsewhere = shown !== undefined && (line < shown.start.line || shown.end.line < line);
    if (isElsewhere) this.show(this.current.uri, line);
    this.post({ type: "cursor", line });
  }

  /** An editor of the manifest was scrolled. */
  followScroll(line: number): void {
    if (performance.now() < this.quietUntil) return;
    this.post({ type: "scroll", line });
  }

  async showSource(): Promise<void> {
    await window.showTextDocument(Uri.parse(this.current.uri), { viewColumn: this.sourceColumn });
  }

  dispose(): void {
    this.asking?.cancel();
    this.subscriptions.dispose();
    this.panel.dispose();
    this.disposed.fire();
    this.disposed.dispose();
  }

  private async ask(): Promise<void> {
    const asking = new CancellationTokenSource();
    const { uri, line } = this.current;
    this.asking = asking;
    this.mustAskAgain = false;
    if (this.model === undefined) this.notice(say("Waiting for the API server's verdict…"), "busy");
    try {
      await workspace.openTextDocument(Uri.parse(uri));
      const model = await this.server.preview({ uri, line }, asking.token);
      if (!asking.token.isCancellationRequested && this.shows(uri)) this.accept(model);
    } catch (error) {
      if (!asking.token.isCancellationRequested) this.notice(reasonOf(error), "final");
    } finally {
      asking.dispose();
      this.asking = undefined;
      if (this.mustAskAgain) this.refresh();
    }
  }

  private accept(model: PreviewModel | undefined): void {
    this.model = model;
    if (model === undefined) {
      return this.notice(say("This file holds no Kubernetes object that Podsmith judges."), "final");
    }
    const line = model.documents[model.selected]?.range.start.line;
    // Text above may have pushed the document down; its first line finds it again.
    if (line !== undefined && line !== this.current.line && !this.mustAskAgain) this.setIdentity({ ...this.current, line });
    this.step = Math.min(this.step, Math.max(0, model.steps.length - 1));
    this.post({ type: "model", model });
  }

  private notice(text: string, outlook: "busy" | "final"): void {
    this.post({ type: "notice", text, busy: outlook === "busy" });
  }

  private receive(message: FromWebview): void {
    switch (message.type) {
      case "ready":
        return this.onReady();
      case "reveal":
        return void this.revealInSource(message.range, "focus");
      case "select":
        return this.selectDocument(message.document);
      case "step":
        this.step = message.step;
        return;
      case "limits":
        return void this.applyLimits(message.applied);
      case "open-limit":
        return void this.openLimit(message.index);
      case "scrolled":
        return this.scrollSource(message.line);
      default:
        message satisfies never;
    }
  }

  private onReady(): void {
    this.listens = true;
    this.relabel();
    this.setScrollSync(workspace.getConfiguration("podsmith").get("preview.scrollSync", true));
    this.post({ type: "identity", identity: this.current });
    if (this.model !== undefined) this.post({ type: "model", model: this.model });
    const editor = this.sourceEditors()[0];
    if (editor !== undefined) this.post({ type: "cursor", line: editor.selection.active.line });
    this.refresh();
  }

  private onVisibility(): void {
    // A hidden webview is thrown away, and says that it is ready when it is back.
    if (!this.panel.visible) this.listens = false;
  }

  private selectDocument(index: number): void {
    const range = this.model?.documents[index]?.range;
    if (range === undefined) return;
    this.show(this.current.uri, range.start.line);
    void this.revealInSource({ start: range.start, end: range.start }, "keep-focus");
  }

  private async revealInSource({ start, end }: ProtocolRange, focus: "focus" | "keep-focus"): Promise<void> {
    const range = new Range(start.line, start.character, end.line, end.character);
    const editor = await window.showTextDocument(Uri.parse(this.current.uri), {
      viewColumn: this.sourceColumn,
      preserveFocus: focus === "keep-focus",
    });
    editor.selection = new Selection(range.start, range.start);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  }

  private async applyLimits(applied: boolean): Promise<void> {
    // What could not be switched is to look so.
    if (!(await applyNamespaceLimits(applied))) this.refresh();
  }

  private async openLimit(index: number): Promise<void> {
    const limit = this.model?.limits?.objects[index];
    if (limit === undefined) return;
    const { line, character } = limit.range.start;
    const selection = new Range(line, character, line, character);
    await window.showTextDocument(Uri.parse(limit.uri), { viewColumn: this.sourceColumn, selection });
  }

  private scrollSource(line: number): void {
    this.quietUntil = performance.now() + echoTime;
    for (const editor of this.sourceEditors()) {
      editor.revealRange(new Range(line, 0, line, 0), TextEditorRevealType.AtTop);
    }
  }

  private sourceEditors(): readonly TextEditor[] {
    return window.visibleTextEditors.filter(({ document }) => this.shows(document.uri.toString()));
  }

  private setIdentity(identity: PanelIdentity): void {
    this.current = identity;
    this.showTitle();
    this.post({ type: "identity", identity });
  }

  private showTitle(): void {
    const name = Uri.parse(this.current.uri).path.replace(/^.*\//, "");
    this.panel.title = this.current.locked ? say("[Dry Run] {name}", { name }) : say("Dry Run {name}", { name });
  }

  private post(message: ToWebview): void {
    if (this.listens) void this.panel.webview.postMessage(message);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
