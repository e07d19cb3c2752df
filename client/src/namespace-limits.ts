import { ConfigurationTarget, window, workspace } from "vscode";
import { say } from "./language.js";

const setting = "preview.namespaceLimits";

/**
 * Has the preview reckon with the LimitRanges and ResourceQuotas of the workspace, or no longer. Says why where the setting cannot
 * be written, as when its file has unsaved changes, and answers whether it was.
 */
export async function applyNamespaceLimits(applied: boolean): Promise<boolean> {
  const configuration = workspace.getConfiguration("podsmith");
  const isOfWorkspace = workspace.workspaceFolders !== undefined || configuration.inspect(setting)?.workspaceValue !== undefined;
  try {
    await configuration.update(setting, applied, isOfWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global);
    return true;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(say("The setting could not be written: {detail}", { detail }));
    return false;
  }
}

export async function toggleNamespaceLimits(): Promise<void> {
  await applyNamespaceLimits(!workspace.getConfiguration("podsmith").get(setting, false));
}
