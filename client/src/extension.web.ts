import { Uri, type ExtensionContext } from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from "vscode-languageclient/browser";
import { activateClient, type Activation } from "./activation.js";

let activation: Activation | undefined;

/** The browser's entry: the language server is a worker, and is told where to fetch the engine. */
export function activate(context: ExtensionContext): void {
  const inDist = (name: string) => Uri.joinPath(context.extensionUri, "dist", name).toString(true);
  // The client knows workers by `instanceof`, which the workers that VS Code makes for extensions don't answer to.
  const startServer = async (): Promise<MessageTransports> => {
    const worker = new Worker(inDist("server.web.js"));
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  activation = activateClient(context, {
    initialization: { wasmUri: inDist("apiserver.wasm") },
    createClient: (options) => new LanguageClient("podsmith", "Podsmith", startServer, options),
  });
}

export function deactivate(): Promise<void> | undefined {
  return activation?.stop();
}
