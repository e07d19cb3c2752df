import { commands, Disposable, Uri, ViewColumn, window, workspace, type TextEditor, type WebviewPanel } from "vscode";
import type { JudgedParams } from "../../../server/src/protocol.js";
import type { Judgements } from "../judgements.js";
import type { LanguageServer } from "../language-server.js";
import type { PanelIdentity } from "./messages.js";
import { PreviewPanel } from "./preview-panel.js";
import { isRecord, restoredIdentity } from "./saved-state.js";

const viewType = "podsmith.preview";

export interface PreviewPanelsParts {
  readonly extensionUri: Uri;
  readonly server: LanguageServer;
  readonly judgements: Judgements;
}

/** All previews: at most one that follows the active manifest, and any number that are locked to theirs. */
export class PreviewPanels implements Disposable {
  private readonly parts: PreviewPanelsParts;
  private readonly panels = new Set<PreviewPanel>();
  private readonly subscriptions: Disposable;

  constructor(parts: PreviewPanelsParts) {
    this.parts = parts;
    this.subscriptions = Disposable.from(
      parts.judgements.onJudged((judged) => this.onJudged(judged)),
      parts.server.onEdited(({ uri, version }) => this.panelsOf(uri).forEach((panel) => panel.edited(version))),
      window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
      window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const line = selections[0]?.active.line;
        if (line !== undefined) this.panelsOf(textEditor.document.uri).forEach((panel) => panel.followCursor(line));
      }),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
        const line = visibleRanges[0]?.start.line;
        if (line !== undefined) this.panelsOf(textEditor.document.uri).forEach((panel) => panel.followScroll(line));
      }),
      workspace.onDidChangeConfiguration((change) => {
        if (!change.affectsConfiguration("podsmith.preview")) return;
        const scrollSync = workspace.getConfiguration("podsmith").get("preview.scrollSync", true);
        this.panels.forEach((panel) => panel.setScrollSync(scrollSync));
      }),
      window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: async (panel, saved: unknown) => this.restore(panel, saved),
      }),
    );
  }

  /** The preview that has the focus; without one, the only one that is there. */
  get active(): PreviewPanel | undefined {
    const all = [...this.panels];
    return all.find((panel) => panel.isActive) ?? (all.length === 1 ? all[0] : undefined);
  }

  open(source: Uri, line: number, column: ViewColumn): void {
    const following = this.following();
    if (following !== undefined) {
      following.show(source.toString(), line);
      following.reveal(column);
      return;
    }
    const place = { viewColumn: column, preserveFocus: column === ViewColumn.Beside };
    const panel = window.createWebviewPanel(viewType, "", place, { enableFindWidget: true });
    this.add(panel, { uri: source.toString(), line, locked: false });
  }

  /** An unlocked preview may find another one following already; the newly unlocked one takes over. */
  toggleLock(panel: PreviewPanel): void {
    const following = this.following();
    if (panel.isLocked && following !== undefined) following.dispose();
    panel.setLocked(!panel.isLocked);
  }

  relabel(): void {
    this.panels.forEach((panel) => panel.relabel());
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.panels.forEach((panel) => panel.dispose());
  }

  private restore(panel: WebviewPanel, saved: unknown): void {
    const identity = isRecord(saved) ? restoredIdentity(saved["identity"]) : undefined;
    if (identity === undefined) return panel.dispose();
    this.add(panel, identity);
  }

  private add(panel: WebviewPanel, identity: PanelIdentity): void {
    const { extensionUri, server } = this.parts;
    const added = new PreviewPanel({ panel, extensionUri, server, identity });
    this.panels.add(added);
    added.onDispose(() => {
      this.panels.delete(added);
      this.announce();
    });
    this.announce();
  }

  /** Menus offer what works on a preview while there is one. */
  private announce(): void {
    void commands.executeCommand("setContext", "podsmith.hasPreview", 0 < this.panels.size);
  }

  private following(): PreviewPanel | undefined {
    return [...this.panels].find((panel) => !panel.isLocked);
  }

  private panelsOf(source: Uri): readonly PreviewPanel[] {
    const uri = source.toString();
    return [...this.panels].filter((panel) => panel.shows(uri));
  }

  private onJudged({ uri, version }: JudgedParams): void {
    for (const panel of this.panels) if (panel.dependsOn(uri)) panel.judged(uri, version);
    const editor = window.activeTextEditor;
    if (editor?.document.uri.toString() === uri) this.follow(editor);
  }

  /** Turns the following preview to the manifest in the active editor; anything else leaves it where it is. */
  private follow(editor: TextEditor | undefined): void {
    const uri = editor?.document.uri;
    if (editor === undefined || uri === undefined || !this.parts.judgements.isManifest(uri)) return;
    const following = this.following();
    if (following === undefined || following.shows(uri.toString())) return;
    following.show(uri.toString(), editor.selection.active.line);
  }
}
