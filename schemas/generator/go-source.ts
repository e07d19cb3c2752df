import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { GoModule } from "./go-modules.js";

/** What `schemas/source` reads from Kubernetes' Go sources; the same shape as its JSON. */
export interface GoSource {
  readonly structs: Readonly<Record<string, GoStruct>>;
  readonly enums: Readonly<Record<string, GoEnum>>;
  readonly gates: Readonly<Record<string, readonly GoGateStage[]>>;
}

export interface GoStruct {
  readonly doc?: string;
  readonly fields: readonly GoField[];
}

export interface GoField {
  /** Name in JSON; absent for an embedded struct. */
  readonly name?: string;
  /** The comment as it stands, tags included. */
  readonly doc?: string;
  readonly embedded?: string;
  /** Named types in the field's type, with import paths: `k8s.io/api/core/v1.PullPolicy`. */
  readonly types?: readonly string[];
  readonly gate?: string;
}

export interface GoEnum {
  readonly closed: boolean;
  readonly values: readonly { readonly value: string; readonly doc?: string }[];
}

export interface GoGateStage {
  readonly version: string;
  readonly stage: string;
  readonly enabled: boolean;
}

/** Go packages whose types the judged kinds are made of. */
const packages = {
  "k8s.io/api": ["core/v1", "apps/v1", "batch/v1"],
  "k8s.io/apimachinery": ["pkg/apis/meta/v1"],
} as const;

/** Runs the Go program in `sourceDirectory` over the modules' sources. */
export function readGoSource(sourceDirectory: string, modules: ReadonlyMap<string, GoModule>): GoSource {
  const arguments_ = [`features=${join(directoryOf(modules, "k8s.io/kubernetes"), "pkg/features/kube_features.go")}`];
  for (const [module, paths] of Object.entries(packages)) {
    for (const path of paths) arguments_.push(`${module}/${path}=${join(directoryOf(modules, module), path)}`);
  }
  const output = execFileSync("go", ["run", ".", ...arguments_], {
    cwd: sourceDirectory,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(output) as GoSource;
}

function directoryOf(modules: ReadonlyMap<string, GoModule>, path: string): string {
  const module = modules.get(path);
  if (module === undefined) throw new Error(`The engine's go.mod does not name ${path}.`);
  return module.directory;
}
