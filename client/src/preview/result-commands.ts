import { commands, env, Uri, window, workspace } from "vscode";
import { say } from "../language.js";
import type { PreviewPanel } from "./preview-panel.js";
import { savedName } from "./saved-name.js";
import { resultUri } from "./result-uri.js";

/** Opens the object of a preview as a read-only YAML document. */
export async function openResult(panel: PreviewPanel): Promise<void> {
  const result = panel.result;
  if (result === undefined) return;
  const document = await workspace.openTextDocument(resultUri({ ...result, side: "result" }));
  await window.showTextDocument(document, { viewColumn: panel.sourceColumn, preview: true });
}

/** Shows manifest and result in VS Code's own comparison. */
export async function compareWithManifest(panel: PreviewPanel): Promise<void> {
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

export async function copyResult(panel: PreviewPanel): Promise<void> {
  const text = panel.resultText;
  if (text === undefined) return;
  await env.clipboard.writeText(text);
  window.setStatusBarMessage(say("The resulting object is on the clipboard."), 3000);
}

export async function saveResult(panel: PreviewPanel): Promise<void> {
  const { result, resultText } = panel;
  if (result === undefined || resultText === undefined) return;
  const suggested = Uri.joinPath(result.source, "..", savedName(result.source.path));
  const isStored = result.source.scheme !== "untitled";
  const target = await window.showSaveDialog({
    ...(isStored ? { defaultUri: suggested } : {}),
    filters: { YAML: ["yaml", "yml"] },
  });
  if (target === undefined) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(resultText));
}
