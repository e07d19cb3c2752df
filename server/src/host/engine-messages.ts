/** What the host and the worker that holds the engine say to each other. */

export interface StartMessage {
  readonly type: "start";
  /** A module that an earlier worker compiled; without it the worker loads and compiles `wasm` itself. */
  readonly module: WebAssembly.Module | undefined;
  /** File path (Node) or URL (browser) of apiserver.wasm. */
  readonly wasm: string;
  /** The Kubernetes minor to emulate, e.g. `1.34`; the engine's own without it. */
  readonly kubernetesVersion: string | undefined;
}

export interface AskMessage {
  readonly type: "ask";
  readonly id: number;
  /** A JSON `EngineRequest`. */
  readonly request: string;
}

export type ToWorker = StartMessage | AskMessage;

export type FromWorker =
  | { readonly type: "compiled"; readonly module: WebAssembly.Module }
  | { readonly type: "ready" }
  | { readonly type: "answer"; readonly id: number; readonly answer: string; readonly heapBytes: number }
  | { readonly type: "failed"; readonly detail: string };
