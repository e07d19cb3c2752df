import { execFileSync } from "node:child_process";

/** Where a Go module's sources lie on this machine. */
export interface GoModule {
  readonly path: string;
  readonly version: string;
  readonly directory: string;
}

/** Finds modules that the engine's go.mod names; Go downloads what is not there yet. */
export function goModules(engineDirectory: string, paths: readonly string[]): ReadonlyMap<string, GoModule> {
  const found = new Map<string, GoModule>();
  for (const listed of list(engineDirectory, paths)) {
    found.set(listed.Path, toModule(listed, engineDirectory));
  }
  return found;
}

/** One entry of `go list -m -json`; `Replace` is what stands in for the module. */
interface ListedModule {
  readonly Path: string;
  readonly Version?: string;
  readonly Dir?: string;
  readonly Replace?: ListedModule;
}

function list(directory: string, paths: readonly string[]): readonly ListedModule[] {
  const output = execFileSync("go", ["list", "-m", "-json", ...paths], { cwd: directory, encoding: "utf8" });
  return JSON.parse(`[${output.replaceAll(/\n\}\n\{/g, "\n},\n{")}]`) as ListedModule[];
}

function toModule(listed: ListedModule, engineDirectory: string): GoModule {
  const actual = listed.Replace ?? listed;
  const version = actual.Version ?? "";
  const directory = actual.Dir ?? listed.Dir ?? download(engineDirectory, `${actual.Path}@${version}`);
  return { path: listed.Path, version, directory };
}

function download(engineDirectory: string, module: string): string {
  const output = execFileSync("go", ["mod", "download", "-json", module], { cwd: engineDirectory, encoding: "utf8" });
  return (JSON.parse(output) as { readonly Dir: string }).Dir;
}
