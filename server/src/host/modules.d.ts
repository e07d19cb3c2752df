/** Go's own `wasm_exec.js`, put beside the bundles by the build; defines the global `Go`. */
declare module "wasm_exec";

/** The browser's engine worker, bundled to one script by the build. */
declare module "engine-worker-source" {
  const source: string;
  export default source;
}
