import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { Framing } from "./host/framing.js";
import { growHeapFor } from "./host/heap-growth.js";
import { nodeEngine } from "./host/node-engine.js";
import { optimiseOnlyTheBusiest } from "./host/wasm-tiering.js";
import { startServer } from "./lsp/server.js";

/** The language server on Node: `--stdio`, `--node-ipc`, `--pipe` or `--socket`, as the client says. */
const folder = __dirname;
optimiseOnlyTheBusiest();
startServer(createConnection(ProposedFeatures.all), { makeEngine: (_initialization, options) => nodeEngine(folder, options), charactersOpen: growHeapFor });
if (process.argv.includes("--stdio")) endWhenUnreadable();

/** A server that can't follow its input ends, so that the editor sees it and starts another one. */
function endWhenUnreadable(): void {
  const framing = new Framing();
  process.stdin.on("data", (chunk: Buffer) => {
    const problem = framing.read(chunk);
    if (problem === undefined) return;
    process.stderr.write(`The input can't be read any further: ${problem}.\n`);
    process.exit(1);
  });
}
