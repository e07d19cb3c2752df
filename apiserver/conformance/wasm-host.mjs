// Runs the WebAssembly build: a request a line on standard input, an answer a line on standard output.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const folder = process.argv[1];
// Node makes its modules global in a script of the command line, but the engine must not see a file system.
delete globalThis.fs;
await import(pathToFileURL(`${folder}/wasm_exec.js`));
const go = new globalThis.Go();
const { instance } = await WebAssembly.instantiate(readFileSync(`${folder}/apiserver.wasm`), go.importObject);
await new Promise((ready) => {
  globalThis.podsmithEngineReady = ready;
  void go.run(instance);
});
for await (const request of createInterface({ input: process.stdin })) {
  process.stdout.write(`${globalThis.podsmithEngine(request)}\n`);
}
process.exit(0);
