import { ConfigurationTarget, workspace } from "vscode";

const setting = "preview.namespaceLimits";

/** Has the preview reckon with the LimitRanges and ResourceQuotas of the workspace, or no longer, where it was said last. */
export async function applyNamespaceLimits(applied: boolean): Promise<void> {
  const configuration = workspace.getConfiguration("podsmith");
  const isOfWorkspace = workspace.workspaceFolders !== undefined || configuration.inspect(setting)?.workspaceValue !== undefined;
  await configuration.update(setting, applied, isOfWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global);
}

export async function toggleNamespaceLimits(): Promise<void> {
  await applyNamespaceLimits(!workspace.getConfiguration("podsmith").get(setting, false));
}
