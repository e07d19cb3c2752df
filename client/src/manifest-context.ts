import { commands, Disposable, window } from "vscode";
import type { Judgements } from "./judgements.js";

/** The key that menus and keybindings look at: whether the active editor shows a Kubernetes manifest. */
const manifestKey = "podsmith.isManifest";

export function registerManifestContext(judgements: Judgements): Disposable {
  let known = false;
  const update = () => {
    const uri = window.activeTextEditor?.document.uri;
    const isManifest = uri !== undefined && judgements.isManifest(uri);
    if (isManifest === known) return;
    known = isManifest;
    void commands.executeCommand("setContext", manifestKey, isManifest);
  };
  return Disposable.from(judgements.onJudged(update), window.onDidChangeActiveTextEditor(update));
}
