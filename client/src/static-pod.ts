import { window } from "vscode";
import { say } from "./language.js";
import type { LanguageServer } from "./language-server.js";

/** How long the outcome stays in the status bar, in milliseconds. */
const shownFor = 5000;

/** Has the active file judged as the kubelet reads it, or as the API server does again. */
export async function toggleStaticPod(server: LanguageServer): Promise<void> {
  const uri = window.activeTextEditor?.document.uri;
  if (uri === undefined) return;
  const isStatic = await server.toggleStaticPod({ uri: uri.toString() });
  const outcome = isStatic
    ? say("This file is now read as the kubelet reads a static pod.")
    : say("This file is now read as the API server reads it.");
  window.setStatusBarMessage(outcome, shownFor);
}
