import { spawn } from "node:child_process";
import { join } from "node:path";

const apiserver = join(__dirname, "../../apiserver");

/** What random objects are made from: manifests at hand, each changed a little, or the types that the server serves. */
export const sources = ["manifests", "schema", "both"] as const;
export type Source = (typeof sources)[number];

/**
 * Compares the engine's two builds with a real kube-apiserver, which is built first: verdict, causes, warnings and object of so
 * many random objects, besides the manifests at hand. Answers the exit code: 0 if nothing differs.
 */
export async function compareWithServer(cases: number, source: Source, seed: number): Promise<number> {
  const generated = { manifests: 0, schema: cases, both: Math.ceil(cases / 2) }[source];
  console.log(`${cases - generated} variants of manifests, ${generated} objects from the schema, seed ${seed}`);
  const random = ["-mutated", String(cases - generated), "-generated", String(generated), "-seed", String(seed)];
  const child = spawn("go", ["run", "./conformance", ...random], { cwd: apiserver, stdio: "inherit" });
  return new Promise((resolve, reject) => child.once("error", reject).once("exit", (code) => resolve(code ?? 1)));
}
