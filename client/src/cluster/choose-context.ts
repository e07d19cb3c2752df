import { window, workspace, type QuickPickItem } from "vscode";
import { say } from "../language.js";
import type { ClusterContext } from "./cluster-access.js";

/** The context that the setting names, or the one that the reader picks; undefined where none is picked. */
export async function chooseContext(contexts: readonly ClusterContext[]): Promise<string | undefined> {
  const named = workspace.getConfiguration("podsmith").get<string>("cluster.context", "");
  if (contexts.some(({ name }) => name === named)) return named;
  const items = contexts.map(({ name, cluster, namespace, isCurrent }): QuickPickItem => ({
    label: name,
    description: [cluster, namespace].filter((part) => part !== undefined && part !== name).join(" / "),
    ...(isCurrent && { detail: say("kubectl's current context") }),
  }));
  const picked = await window.showQuickPick(items, { placeHolder: say("Which cluster should be asked? Nothing is stored there."), matchOnDescription: true });
  return picked?.label;
}
