import type { FromWorker, ToWorker } from "./engine-messages.js";
import { serveEngine } from "./go-engine.js";

declare const self: {
  postMessage(message: FromWorker): void;
  onmessage: ((event: { readonly data: ToWorker }) => void) | null;
};

const handle = serveEngine({
  post: (message) => self.postMessage(message),
  compile: compileFromUrl,
});
self.onmessage = (event) => handle(event.data);

/** Streaming needs the right content type, which a development server may not send. */
async function compileFromUrl(url: string): Promise<WebAssembly.Module> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  if (response.headers.get("content-type") === "application/wasm") return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}
