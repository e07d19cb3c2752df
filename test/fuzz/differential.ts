import { spawn } from "node:child_process";
import { join } from "node:path";

const apiserver = join(__dirname, "../../apiserver");

/** What random cases are made from: manifests at hand with changed values, their texts with slips of the hand, or the types that the server serves. */
export const sources = ["manifests", "texts", "schema", "all"] as const;
export type Source = (typeof sources)[number];

/**
 * Compares the engine's two builds with a real kube-apiserver, which is built first: verdict, causes, warnings and object of so
 * many random objects, besides the manifests at hand. Answers the exit code: 0 if nothing differs.
 */
export async function compareWithServer(cases: number, source: Source, seed: number): Promise<number> {
  const from = (one: Source): number => (source === "all" ? Math.ceil(cases / 3) : source === one ? cases : 0);
  const [mutated, damaged, generated] = [from("manifests"), from("texts"), from("schema")];
  console.log(`${mutated} variants of manifests, ${damaged} damaged texts, ${generated} objects from the schema, seed ${seed}`);
  const random = ["-mutated", mutated, "-damaged", damaged, "-generated", generated, "-seed", seed].map(String);
  const child = spawn("go", ["run", "./conformance", ...random], { cwd: apiserver, stdio: "inherit" });
  return new Promise((resolve, reject) => child.once("error", reject).once("exit", (code) => resolve(code ?? 1)));
}
