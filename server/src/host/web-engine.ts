import source from "engine-worker-source";
import { EngineHost, type EngineHostOptions } from "./engine-host.js";
import type { FromWorker } from "./engine-messages.js";

/** An engine in a Web Worker, started from the source inside this bundle, so that it is of the same origin wherever we run. */
export function webEngine(wasm: string, options: Omit<EngineHostOptions, "spawn" | "wasm"> = {}): EngineHost {
  return new EngineHost({
    ...options,
    wasm,
    spawn: (events) => {
      const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
      const worker = new Worker(url);
      URL.revokeObjectURL(url);
      worker.onmessage = (event: MessageEvent<FromWorker>) => events.message(event.data);
      worker.onerror = (event) => events.died(event.message);
      return { post: (message) => worker.postMessage(message), terminate: () => worker.terminate() };
    },
  });
}
