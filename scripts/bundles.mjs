import path from "node:path";
import { CommandFailed } from "./command.mjs";
import { dist, inRoot, root } from "./project.mjs";
import { sayBegin, sayDone } from "./say.mjs";

/**
 * @typedef {import("esbuild").BuildOptions} BuildOptions
 * @typedef {"production" | "development"} Purpose Small, or with source maps.
 */

/** What every bundle has in common. Node 20.9 is what VS Code 1.91 has inside. @type {BuildOptions} */
const common = {
  absWorkingDir: root,
  outdir: dist,
  bundle: true,
  target: ["node20.9", "chrome122", "firefox125", "safari17.4"],
  logLevel: "warning",
  legalComments: "none",
  define: { "process.env.NODE_ENV": '"production"' },
};

/** @type {BuildOptions} */
const forNode = {
  ...common,
  platform: "node",
  format: "cjs",
  mainFields: ["module", "main"],
  // CommonJS has no `import.meta`; libraries that ask for its URL get the bundle's.
  define: { ...common.define, "import.meta.url": "bundleUrl" },
  banner: { js: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
};

/** @type {BuildOptions} */
const forBrowser = { ...common, platform: "browser", format: "iife" };

/**
 * Go's loader sets a global; importing it as `wasm_exec` runs the copy that fits the engine.
 * @type {BuildOptions}
 */
const withLoader = { alias: { wasm_exec: path.join(dist, "wasm_exec.js") } };

/**
 * Every bundle of the extension, by its name in `dist`.
 * @type {Readonly<Record<string, BuildOptions>>}
 */
const bundles = {
  extension: {
    ...forNode,
    entryPoints: { extension: "client/src/extension.node.ts" },
    external: ["vscode", "./cluster.js"],
    // The bundle that is loaded later is CommonJS too.
    supported: { "dynamic-import": false },
  },
  cluster: { ...forNode, entryPoints: { cluster: "client/src/cluster.ts" } },
  "extension.web": {
    ...forBrowser,
    format: "cjs",
    entryPoints: { "extension.web": "client/src/extension.web.ts" },
    external: ["vscode"],
  },
  server: { ...forNode, entryPoints: { server: "server/src/node.ts" } },
  "server.web": { ...forBrowser, entryPoints: { "server.web": "server/src/worker.ts" } },
  "engine-worker": {
    ...forNode,
    ...withLoader,
    entryPoints: { "engine-worker": "server/src/host/engine-worker.node.ts" },
  },
  cli: { ...forNode, entryPoints: { cli: "server/src/cli.ts" } },
  "judging-worker": {
    ...forNode,
    ...withLoader,
    entryPoints: { "judging-worker": "server/src/cli/judging-worker.ts" },
  },
  preview: {
    ...forBrowser,
    entryPoints: { preview: "client/src/preview/webview/main.ts" },
    loader: { ".ttf": "dataurl" },
  },
};

/**
 * Bundles everything once.
 * @param {Purpose} purpose
 * @returns {Promise<ReadonlySet<string>>} Every file that is in a bundle, relative to the root.
 */
export async function buildBundles(purpose) {
  const title = "Bundling the extension";
  const began = performance.now();
  sayBegin(title);
  const esbuild = await import("esbuild");
  /** @type {Set<string>} */
  const bundled = new Set();
  const builds = Object.values(bundles).map((bundle) => esbuild.build(withPurpose(bundle, purpose, bundled)));
  // esbuild says itself what is wrong with which file.
  const failed = (await Promise.allSettled(builds)).some((build) => build.status === "rejected");
  if (failed) throw new CommandFailed("The extension could not be bundled.");
  sayDone(title, performance.now() - began);
  return bundled;
}

/** Bundles everything, and again whenever a source changes, until the process ends. */
export async function watchBundles() {
  const esbuild = await import("esbuild");
  for (const bundle of Object.values(bundles)) {
    const context = await esbuild.context({ ...withPurpose(bundle, "development", new Set()), logLevel: "info" });
    await context.watch();
  }
}

/**
 * @param {BuildOptions} bundle
 * @param {Purpose} purpose
 * @param {Set<string>} bundled Where to note the files that are bundled.
 * @returns {BuildOptions}
 */
function withPurpose(bundle, purpose, bundled) {
  return {
    ...bundle,
    minify: purpose === "production",
    sourcemap: purpose === "development",
    metafile: true,
    plugins: [workerSource(purpose, bundled), inputs(bundled)],
  };
}

/** @param {Set<string>} bundled @returns {import("esbuild").Plugin} */
function inputs(bundled) {
  return {
    name: "inputs",
    setup(build) {
      build.onEnd(({ metafile }) => Object.keys(metafile?.inputs ?? {}).forEach((input) => bundled.add(input)));
    },
  };
}

/**
 * A browser's language server is a worker and starts the engine in a worker of its own. Extensions are served from
 * another origin than the worker's, where a worker can't be started from; so the engine worker's bundle travels inside
 * the server as text, imported as `engine-worker-source`.
 * @param {Purpose} purpose
 * @param {Set<string>} bundled Where to note the files that are bundled.
 * @returns {import("esbuild").Plugin}
 */
function workerSource(purpose, bundled) {
  return {
    name: "engine-worker-source",
    setup(build) {
      build.onResolve({ filter: /^engine-worker-source$/ }, () => ({ path: "engine-worker", namespace: "worker-source" }));
      build.onLoad({ filter: /.*/, namespace: "worker-source" }, async () => {
        const result = await build.esbuild.build({
          ...forBrowser,
          ...withLoader,
          entryPoints: [inRoot("server/src/host/engine-worker.web.ts")],
          minify: purpose === "production",
          write: false,
          metafile: true,
        });
        const files = Object.keys(result.metafile.inputs);
        files.forEach((file) => bundled.add(file));
        return {
          contents: result.outputFiles[0]?.text ?? "",
          loader: "text",
          watchFiles: files.map((file) => inRoot(file)),
        };
      });
    },
  };
}
