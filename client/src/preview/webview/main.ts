import "./preview.css";
import { PreviewPage } from "./preview-page.js";
import { restoredState, type PanelState } from "./panel-state.js";
import type { FromWebview, ToWebview } from "../messages.js";

interface VsCodeApi {
  postMessage(message: FromWebview): void;
  getState(): unknown;
  setState(state: PanelState): void;
}
declare function acquireVsCodeApi(): VsCodeApi;

const vscode = acquireVsCodeApi();
const page = new PreviewPage({
  state: restoredState(vscode.getState()),
  post: (message) => vscode.postMessage(message),
  save: (state) => vscode.setState(state),
});
document.body.append(...page.roots);
window.addEventListener("message", (event: MessageEvent<ToWebview>) => page.receive(event.data));
vscode.postMessage({ type: "ready" });
