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

/** The Go program, running in this thread. */
export interface GoEngine {
  /**
   * Answers a JSON `EngineRequest` with a JSON answer; blocks the thread until it is answered. Throws when the program has ended or
   * trapped: it answers nothing any more then, and the worker has to end, so that another one takes over.
   */
  ask(request: string): string;
  /** Bytes of its WebAssembly memory. */
  heapBytes(): number;
}

/** Runs the Go program in this worker and answers one question at a time. Returns the handler of the host's messages. */
export function serveEngine(side: WorkerSide): (message: ToWorker) => void {
  let engine: GoEngine | undefined;
  return (message) => {
    if (message.type === "start") {
      start(side, message).then(
        (started) => (engine = started),
        (error: unknown) => side.post({ type: "failed", detail: String(error) }),
      );
      return;
    }
    // What it throws ends this worker, and the host hears of it.
    const answer = engine?.ask(message.request) ?? JSON.stringify({ failure: "The engine has not started." });
    side.post({ type: "answer", id: message.id, answer, heapBytes: engine?.heapBytes() ?? 0 });
  };
}

async function start(side: WorkerSide, message: Extract<ToWorker, { type: "start" }>): Promise<GoEngine> {
  const module = message.module ?? (await side.compile(message.wasm));
  if (message.module === undefined) side.post({ type: "compiled", module });
  const engine = await startEngine(module, message.kubernetesVersion);
  side.post({ type: "ready" });
  return engine;
}

/**
 * Go collects garbage bit by bit beside the program. Here is one thread and nothing beside it: a collection goes on for as long as the
 * answer that it began in, and keeps whatever that allocates, which for a manifest of a megabyte is five times the memory.
 */
const collectAtOnce = "gcstoptheworld=1";

/** Starts the Go program in this thread, as another minor version of Kubernetes if need be. Rejects if it ends at once. */
export async function startEngine(module: WebAssembly.Module, kubernetesVersion: string | undefined): Promise<GoEngine> {
  const go = new Go();
  go.env = { ...go.env, GODEBUG: collectAtOnce, ...(kubernetesVersion !== undefined && { PODSMITH_KUBERNETES_VERSION: kubernetesVersion }) };
  const instance = await WebAssembly.instantiate(module, go.importObject);
  await new Promise<void>((resolve, reject) => {
    globalThis.podsmithEngineReady = resolve;
    go.run(instance).then(() => reject(new Error("the engine ended by itself")), reject);
  });
  const memory = instance.exports["mem"] as WebAssembly.Memory;
  return { ask, heapBytes: () => memory.buffer.byteLength };
}

function ask(request: string): string {
  const answer = globalThis.podsmithEngine?.(request);
  if (answer === undefined) throw new Error("the engine ended by itself");
  return answer;
}
