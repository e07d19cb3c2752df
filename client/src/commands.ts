import { commands, Disposable, env, Uri, ViewColumn, window } from "vscode";
import type { RewriteParams } from "../../server/src/protocol.js";
import { containerPathOf } from "../../server/src/core/defaults/container-path.js";
import { openExample } from "./example.js";
import { selectKubernetesVersion } from "./kubernetes-version.js";
import type { Judgements } from "./judgements.js";
import type { LanguageServer } from "./language-server.js";
import { toggleNamespaceLimits } from "./namespace-limits.js";
import type { LineContext } from "./preview/line-context.js";
import type { PreviewPanel } from "./preview/preview-panel.js";
import type { PreviewPanels } from "./preview/preview-panels.js";
import { compareWithManifest, copyResult, openResult, saveResult } from "./preview/result-commands.js";
import { rewrite } from "./rewrite.js";
import { toggleStaticPod } from "./static-pod.js";

interface CommandTargets {
  readonly server: LanguageServer;
  readonly panels: PreviewPanels;
  readonly judgements: Judgements;
}

/** Every command of the extension. Those of the preview speak to the panel that was active last. */
export function registerCommands({ server, panels, judgements }: CommandTargets): Disposable {
  const ofPanel = (run: (panel: PreviewPanel) => unknown) => () => panels.active && run(panels.active);
  const ofLine = (action: RewriteParams["action"], pathOf: (path: string) => string | undefined) => (line?: LineContext) =>
    rewriteLine(server, panels.active, action, line && pathOf(line.path));
  const all: Readonly<Record<string, (...input: never[]) => unknown>> = {
    "podsmith.openPreview": (named?: Uri | string, line?: unknown) => openPreview(panels, judgements, ViewColumn.Active, named, line),
    "podsmith.openPreviewToSide": (named?: Uri | string, line?: unknown) => openPreview(panels, judgements, ViewColumn.Beside, named, line),
    "podsmith.openExample": () => openExample(),
    "podsmith.toggleStaticPod": () => toggleStaticPod(server),
    "podsmith.toggleNamespaceLimits": () => toggleNamespaceLimits(),
    "podsmith.selectKubernetesVersion": () => selectKubernetesVersion(),
    "podsmith.restartServer": () => server.restart(),
    "podsmith.showOutput": () => server.showOutput(),
    "podsmith.writeDefaults": () => rewriteEverything(server, panels, "write-defaults"),
    "podsmith.removeDefaults": () => rewriteEverything(server, panels, "remove-defaults"),
    "podsmith.preview.showSource": ofPanel((panel) => panel.showSource()),
    "podsmith.preview.toggleLock": ofPanel((panel) => panels.toggleLock(panel)),
    "podsmith.preview.openResult": ofPanel(openResult),
    "podsmith.preview.compare": ofPanel(compareWithManifest),
    "podsmith.preview.copy": ofPanel(copyResult),
    "podsmith.preview.save": ofPanel(saveResult),
    "podsmith.preview.copyFieldPath": (line?: LineContext) => line && env.clipboard.writeText(line.path),
    "podsmith.preview.writeDefault": ofLine("write-defaults", (path) => path),
    "podsmith.preview.removeDefault": ofLine("remove-defaults", (path) => path),
    "podsmith.preview.writeDefaultsOfContainer": ofLine("write-defaults", containerPathOf),
    "podsmith.preview.removeDefaultsOfContainer": ofLine("remove-defaults", containerPathOf),
  };
  return Disposable.from(...Object.entries(all).map(([name, run]) => commands.registerCommand(name, run)));
}

/**
 * A menu names the file by its URI, a code lens as text with a line; from the palette the active editor is meant, and where none
 * is active, as on the walkthrough, the manifest that was worked on last.
 */
function openPreview(
  panels: PreviewPanels, judgements: Judgements, column: ViewColumn, named: Uri | string | undefined, line: unknown,
): void {
  const editor = window.activeTextEditor;
  const source = typeof named === "string" ? Uri.parse(named) : (named ?? editor?.document.uri ?? judgements.latestManifest);
  if (source === undefined) return void openExample();
  const isActive = editor?.document.uri.toString() === source.toString();
  const cursor = isActive ? editor.selection.active.line : 0;
  panels.open(source, typeof line === "number" ? line : cursor, column);
}

async function rewriteLine(
  server: LanguageServer,
  panel: PreviewPanel | undefined,
  action: RewriteParams["action"],
  path: string | undefined,
): Promise<void> {
  if (panel === undefined || path === undefined) return;
  await rewrite(server, { ...panel.shownObject, action, path });
}

/** All of the object in the focused preview, else of the manifest under the cursor. */
async function rewriteEverything(
  server: LanguageServer,
  panels: PreviewPanels,
  action: RewriteParams["action"],
): Promise<void> {
  const editor = window.activeTextEditor;
  const focused = panels.active?.isActive === true ? panels.active : undefined;
  if (focused !== undefined) return rewrite(server, { ...focused.shownObject, action, path: "" });
  if (editor === undefined) return;
  const line = editor.selection.active.line;
  await rewrite(server, { uri: editor.document.uri.toString(), line, step: 0, action, path: "" });
}
