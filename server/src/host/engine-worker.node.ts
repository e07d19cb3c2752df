import { readFile } from "node:fs/promises";
import { parentPort } from "node:worker_threads";
import type { ToWorker } from "./engine-messages.js";
import { serveEngine } from "./go-engine.js";

const port = parentPort;
if (port) {
  const handle = serveEngine({
    post: (message) => port.postMessage(message),
    compile: async (wasm) => WebAssembly.compile(await readFile(wasm)),
  });
  port.on("message", (message: ToWorker) => handle(message));
}
