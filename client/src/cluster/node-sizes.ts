import { commands, ConfigurationTarget, window, workspace } from "vscode";
import { say } from "../language.js";
import type { ClusterAccess } from "./cluster-access.js";
import { chooseContext } from "./choose-context.js";
import { nodeShapes, type NodeShape } from "./node-shapes.js";
import { problemText } from "./problem-text.js";
import { withProgress } from "./progress.js";

const setting = "preview.nodes";

/** Asks a cluster what its nodes have for pods, and puts that into the setting by which the preview reckons. */
export async function readNodeSizes(load: () => Promise<ClusterAccess>): Promise<void> {
  if (!workspace.isTrusted) return void window.showWarningMessage(say("A cluster is only asked in a trusted workspace: a kubeconfig can run programs."));
  const access = await load();
  const contexts = access.contexts();
  if ("problem" in contexts) return void window.showErrorMessage(problemText(contexts.problem));
  const context = await chooseContext(contexts.value);
  if (context === undefined) return;
  const outcome = await withProgress(say("Asking {context}…", { context }), (signal) => access.nodes(context, signal));
  if ("problem" in outcome) {
    if (outcome.problem.kind !== "cancelled") void window.showErrorMessage(problemText(outcome.problem));
    return;
  }
  const shapes = nodeShapes(outcome.value);
  if (shapes.length === 0) return void window.showWarningMessage(say("The cluster has no node that takes pods; the node sizes stay as they were."));
  await keep(shapes);
  void tell(context, shapes);
}

async function tell(context: string, shapes: readonly NodeShape[]): Promise<void> {
  const names = shapes.map(({ name }) => name).join(", ");
  const show = say("Show Setting");
  const chosen = await window.showInformationMessage(say("The preview now reckons with the nodes of {context}: {names}.", { context, names }), show);
  if (chosen === show) await commands.executeCommand("workbench.action.openSettings", `podsmith.${setting}`);
}

async function keep(shapes: readonly NodeShape[]): Promise<void> {
  const target = workspace.workspaceFolders === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
  await workspace.getConfiguration("podsmith").update(setting, shapes, target);
}
