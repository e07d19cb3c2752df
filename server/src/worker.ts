import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { webEngine } from "./host/web-engine.js";
import { startServer } from "./lsp/server.js";

/** The language server in a browser's worker. */
const scope = self as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
startServer(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), {
  makeEngine: ({ wasmUri }, options) => webEngine(wasmUri ?? "apiserver.wasm", options),
});
