import { readFile } from "node:fs/promises";
import { setFlagsFromString } from "node:v8";

/**
 * Compiles the engine's file. V8 compiles each function when it is first called, and is told to look for mistakes in it no sooner: that
 * takes three quarters of the time, and of the engine's functions few are ever called. Holds for this process alone.
 */
export async function compileModule(file: string): Promise<WebAssembly.Module> {
  setFlagsFromString("--wasm-lazy-validation");
  return WebAssembly.compile(await readFile(file));
}
