import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { EngineHost, type EngineHostOptions } from "./engine-host.js";
import type { FromWorker } from "./engine-messages.js";

/** An engine in a Node worker; the worker's script and apiserver.wasm lie in `folder`, beside the bundle that calls this. */
export function nodeEngine(folder: string, options: Omit<EngineHostOptions, "spawn" | "wasm"> = {}): EngineHost {
  return new EngineHost({
    ...options,
    wasm: join(folder, "apiserver.wasm"),
    spawn: (events) => {
      // What Go writes as it dies must not get among the protocol's messages.
      const worker = new Worker(join(folder, "engine-worker.js"), { stdout: true });
      worker.stdout.on("data", (text: Buffer) => process.stderr.write(text));
      let isTerminated = false;
      const died = (detail: string): void => {
        if (!isTerminated) events.died(detail);
        isTerminated = true;
      };
      worker.on("message", (message: FromWorker) => events.message(message));
      worker.on("error", (error) => died(error.message));
      worker.on("exit", (code) => died(`exit code ${code}`));
      return {
        post: (message) => worker.postMessage(message),
        terminate: () => {
          isTerminated = true;
          void worker.terminate();
        },
      };
    },
  });
}
