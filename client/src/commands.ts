import { commands, Disposable, env, Uri, ViewColumn, window, workspace } from "vscode";
import { openExample } from "./example.js";
import type { LanguageServer } from "./language-server.js";
import { say } from "./language.js";
import type { PreviewPanel } from "./preview/preview-panel.js";
import type { PreviewPanels } from "./preview/preview-panels.js";
import { resultUri } from "./preview/result-uri.js";

interface CommandTargets {
  readonly server: LanguageServer;
  readonly panels: PreviewPanels;
}

/** Every command of the extension. Those of the preview speak to the panel that was active last. */
export function registerCommands({ server, panels }: CommandTargets): Disposable {
  const ofPanel = (run: (panel: PreviewPanel) => unknown) => () => {
    const panel = panels.active;
    return panel === undefined ? undefined : run(panel);
  };
  const all: Readonly<Record<string, (...input: never[]) => unknown>> = {
    "podsmith.openPreview": (uri?: Uri) => openPreview(panels, uri, ViewColumn.Active),
    "podsmith.openPreviewToSide": (uri?: Uri) => openPreview(panels, uri, ViewColumn.Beside),
    "podsmith.openExample": () => openExample(),
    "podsmith.restartServer": () => server.restart(),
    "podsmith.showOutput": () => server.showOutput(),
    "podsmith.preview.showSource": ofPanel((panel) => panel.showSource()),
    "podsmith.preview.toggleLock": ofPanel((panel) => panels.toggleLock(panel)),
    "podsmith.preview.openResult": ofPanel(openResult),
    "podsmith.preview.compare": ofPanel(compareWithManifest),
    "podsmith.preview.copy": ofPanel(copyResult),
    "podsmith.preview.save": ofPanel(saveResult),
    "podsmith.preview.copyFieldPath": (line: { readonly path?: unknown } | undefined) => copyFieldPath(line),
  };
  return Disposable.from(...Object.entries(all).map(([name, run]) => commands.registerCommand(name, run)));
}

function openPreview(panels: PreviewPanels, uri: Uri | undefined, column: ViewColumn): void {
  const editor = window.activeTextEditor;
  const source = uri ?? editor?.document.uri;
  if (source === undefined) return;
  const isActive = editor?.document.uri.toString() === source.toString();
  panels.open(source, isActive ? editor.selection.active.line : 0, column);
}

async function openResult(panel: PreviewPanel): Promise<void> {
  const result = panel.result;
  if (result === undefined) return;
  const document = await workspace.openTextDocument(resultUri({ ...result, side: "result" }));
  await window.showTextDocument(document, { viewColumn: panel.sourceColumn, preview: true });
}

async function compareWithManifest(panel: PreviewPanel): Promise<void> {
  const result = panel.result;
  if (result === undefined) return;
  // The file itself can be edited in the comparison; of several documents in it, only one can be compared.
  const isWholeFile = panel.documentCount === 1;
  const manifest = isWholeFile ? result.source : resultUri({ ...result, side: "manifest" });
  const title = say("{title}: manifest and result", { title: result.title });
  await commands.executeCommand("vscode.diff", manifest, resultUri({ ...result, side: "result" }), title, {
    viewColumn: panel.sourceColumn,
  });
}

async function copyResult(panel: PreviewPanel): Promise<void> {
  const text = panel.resultText;
  if (text === undefined) return;
  await env.clipboard.writeText(text);
  window.setStatusBarMessage(say("The resulting object is on the clipboard."), 3000);
}

async function saveResult(panel: PreviewPanel): Promise<void> {
  const { result, resultText } = panel;
  if (result === undefined || resultText === undefined) return;
  const name = result.source.path.replace(/^.*\//, "").replace(/\.(ya?ml|json)$/, "");
  const suggested = Uri.joinPath(result.source, "..", `${name}.dry-run.yaml`);
  const isStored = result.source.scheme !== "untitled";
  const target = await window.showSaveDialog({
    ...(isStored ? { defaultUri: suggested } : {}),
    filters: { YAML: ["yaml", "yml"] },
  });
  if (target === undefined) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(resultText));
}

async function copyFieldPath(line: { readonly path?: unknown } | undefined): Promise<void> {
  if (typeof line?.path === "string") await env.clipboard.writeText(line.path);
}
