import { Uri, type ExtensionContext } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { activateClient, type Activation } from "./activation.js";

let activation: Activation | undefined;

/** The browser's entry: the language server is a worker, and is told where to fetch the engine. */
export function activate(context: ExtensionContext): void {
  const inDist = (name: string) => Uri.joinPath(context.extensionUri, "dist", name).toString(true);
  activation = activateClient(context, {
    initialization: { wasmUri: inDist("apiserver.wasm") },
    createClient: (options) =>
      new LanguageClient("podsmith", "Podsmith", async () => new Worker(inDist("server.web.js")), options),
  });
}

export function deactivate(): Promise<void> | undefined {
  return activation?.stop();
}
