import { parentPort } from "node:worker_threads";
import { compileModule } from "./compiled-module.js";
import type { ToWorker } from "./engine-messages.js";
import { serveEngine } from "./go-engine.js";

const port = parentPort;
if (port) {
  const handle = serveEngine({
    post: (message) => port.postMessage(message),
    compile: compileModule,
  });
  port.on("message", (message: ToWorker) => handle(message));
}
