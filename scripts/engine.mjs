import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync } from "node:fs";
import path from "node:path";
import { answerOf, run } from "./command.mjs";
import { Missing } from "./missing.mjs";
import { dist, inRoot } from "./project.mjs";
import { take } from "./step.mjs";

/** Folder of the Go module. */
export const engineFolder = inRoot("apiserver");

/** Builds the API server's code to WebAssembly, and puts Go's own loader for it beside it. */
export async function buildEngine() {
  const go = requireGo();
  await take({
    title: "Building the engine, Kubernetes' own Go code as WebAssembly (about two minutes when it's the first time)",
    stamp: {
      name: "engine",
      inputs: ["apiserver/engine", "apiserver/wasm", "apiserver/go.mod", "apiserver/go.sum"],
      accepts: (file) => !file.endsWith("_test.go"),
      outputs: ["dist/apiserver.wasm", "dist/wasm_exec.js"],
      key: go.version,
    },
    run: async () => {
      mkdirSync(dist, { recursive: true });
      const built = path.join(dist, `apiserver.${process.pid}.wasm`);
      await compileEngine(engineFolder, built);
      // Renamed at the end, so that nobody ever reads half an engine.
      renameSync(built, path.join(dist, "apiserver.wasm"));
      copyFileSync(loaderIn(go.root), path.join(dist, "wasm_exec.js"));
    },
  });
}

/**
 * Compiles the Go module in a folder to one file, the same bytes wherever the folder lies.
 * @param {string} folder
 * @param {string} file
 * @param {Record<string, string | undefined>} [env] Added to Go's environment.
 */
export async function compileEngine(folder, file, env = {}) {
  await run("go", ["build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w", "-o", file, "./wasm"], {
    cwd: folder,
    env: { GOOS: "js", GOARCH: "wasm", ...env },
  });
}

/** Go as the engine's module sees it: an older Go fetches the version that go.mod asks for by itself. */
export function requireGo() {
  const wanted = /^go (\S+)/m.exec(readFileSync(path.join(engineFolder, "go.mod"), "utf8"))?.[1];
  const remedy = `Get it from https://go.dev/dl (or with your package manager); then \`go version\` must answer.`;
  const answer = answerOf("go", ["env", "GOVERSION", "GOROOT"], { cwd: engineFolder });
  if (answer === undefined) {
    const installed = answerOf("go", ["version"], { cwd: path.dirname(inRoot()) });
    throw new Missing(`Go ${wanted} or newer is needed; ${installed ?? "there is none"}.`, remedy);
  }
  const [version = "", root = ""] = answer.split(/\r?\n/);
  return { version, root };
}

/** Go moved its loader from misc/wasm to lib/wasm in 1.24. @param {string} goRoot */
function loaderIn(goRoot) {
  const file = path.join(goRoot, "lib", "wasm", "wasm_exec.js");
  if (existsSync(file)) return file;
  throw new Missing(`Go's WebAssembly loader ${file} is missing.`, "Some packages of Go leave it out; get Go from https://go.dev/dl.");
}
