import { Uri, type ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { activateClient, type Activation } from "./activation.js";
import { registerClusterCommands } from "./cluster/cluster-commands.js";

let activation: Activation | undefined;

/** The desktop and remote entry: the language server is a process of its own. */
export function activate(context: ExtensionContext): void {
  const module = Uri.joinPath(context.extensionUri, "dist", "server.js").fsPath;
  const server = { module, transport: TransportKind.ipc };
  activation = activateClient(context, {
    initialization: {},
    createClient: (options) => new LanguageClient("podsmith", "Podsmith", server, options),
  });
  // A bundle of its own: whoever never asks a cluster never loads it.
  const loadAccess = async () => (await import("./cluster.js")).clusterAccess;
  context.subscriptions.push(registerClusterCommands(activation.server, loadAccess));
}

export function deactivate(): Promise<void> | undefined {
  return activation?.stop();
}
