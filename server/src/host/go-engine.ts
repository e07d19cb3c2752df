import "wasm_exec";
import type { FromWorker, ToWorker } from "./engine-messages.js";

/** What Go's `wasm_exec.js` puts on the global object. */
interface GoRuntime {
  importObject: WebAssembly.Imports;
  run(instance: WebAssembly.Instance): Promise<void>;
  env: Record<string, string>;
}

declare global {
  var Go: new () => GoRuntime;
  var podsmithEngine: ((request: string) => string) | undefined;
  var podsmithEngineReady: (() => void) | undefined;
}

/** The two things that differ between Node's workers and the browser's. */
export interface WorkerSide {
  post(message: FromWorker): void;
  compile(wasm: string): Promise<WebAssembly.Module>;
}

/** Runs the Go program in this worker and answers one question at a time. Returns the handler of the host's messages. */
export function serveEngine(side: WorkerSide): (message: ToWorker) => void {
  let memory: WebAssembly.Memory | undefined;
  return (message) => {
    if (message.type === "start") {
      start(side, message).then(
        (started) => (memory = started),
        (error: unknown) => side.post({ type: "failed", detail: String(error) }),
      );
      return;
    }
    const answer = ask(message.request);
    side.post({ type: "answer", id: message.id, answer, heapBytes: memory?.buffer.byteLength ?? 0 });
  };
}

async function start(side: WorkerSide, message: Extract<ToWorker, { type: "start" }>): Promise<WebAssembly.Memory> {
  const module = message.module ?? (await side.compile(message.wasm));
  if (message.module === undefined) side.post({ type: "compiled", module });
  const go = new Go();
  if (message.kubernetesVersion !== undefined) go.env = { ...go.env, PODSMITH_KUBERNETES_VERSION: message.kubernetesVersion };
  const instance = await WebAssembly.instantiate(module, go.importObject);
  await new Promise<void>((resolve, reject) => {
    globalThis.podsmithEngineReady = resolve;
    go.run(instance).then(() => reject(new Error("the engine ended by itself")), reject);
  });
  side.post({ type: "ready" });
  return instance.exports["mem"] as WebAssembly.Memory;
}

function ask(request: string): string {
  try {
    return globalThis.podsmithEngine?.(request) ?? JSON.stringify({ failure: "The engine has not started." });
  } catch (error) {
    return JSON.stringify({ failure: String(error) });
  }
}
