import { ConfigurationTarget, window, workspace, type QuickPickItem } from "vscode";
import { say } from "./language.js";

const setting = "kubernetesVersion";

/** The minor versions that the engine can behave as, newest first; the setting in package.json offers the same. */
const versions: readonly string[] = ["1.36", "1.35", "1.34", "1.33"];

/** The minor version that is set. */
export function kubernetesVersion(): string {
  return workspace.getConfiguration("podsmith").get<string>(setting, "1.36");
}

/** Lets the reader choose, and keeps the choice where the present one comes from. */
export async function selectKubernetesVersion(): Promise<void> {
  const current = kubernetesVersion();
  const items = versions.map((version): QuickPickItem => ({
    label: version,
    ...(version === current && { description: say("in use") }),
  }));
  const chosen = await window.showQuickPick(items, { placeHolder: say("Which version of Kubernetes should judge?") });
  if (chosen === undefined) return;
  const configuration = workspace.getConfiguration("podsmith");
  const isOfWorkspace = configuration.inspect(setting)?.workspaceValue !== undefined;
  await configuration.update(setting, chosen.label, isOfWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global);
}
