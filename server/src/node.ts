import "./host/sparing-heap.js";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { nodeEngine } from "./host/node-engine.js";
import { optimiseOnlyTheBusiest } from "./host/wasm-tiering.js";
import { startServer } from "./lsp/server.js";

/** The language server on Node: `--stdio`, `--node-ipc`, `--pipe` or `--socket`, as the client says. */
const folder = __dirname;
optimiseOnlyTheBusiest();
startServer(createConnection(ProposedFeatures.all), (_initialization, options) => nodeEngine(folder, options));
