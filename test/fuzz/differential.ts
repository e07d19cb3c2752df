import { spawn } from "node:child_process";
import { join } from "node:path";

const apiserver = join(__dirname, "../../apiserver");

/**
 * What random cases are made from: manifests at hand with changed values, their texts with slips of the hand, the types that the
 * server serves, or these with a LimitRange and a ResourceQuota around them.
 */
export const sources = ["manifests", "texts", "schema", "bounds", "all"] as const;
export type Source = (typeof sources)[number];

/**
 * Compares the engine's two builds with a real kube-apiserver, which is built first: verdict, causes, warnings and object of so
 * many random objects, besides the manifests at hand. Answers the exit code: 0 if nothing differs.
 */
export async function compareWithServer(cases: number, source: Source, seed: number): Promise<number> {
  const share = Math.ceil(cases / (sources.length - 1));
  const from = (one: Source): string => String(source === "all" ? share : source === one ? cases : 0);
  const random = ["-mutated", from("manifests"), "-damaged", from("texts"), "-generated", from("schema"), "-bounded", from("bounds"), "-seed", String(seed)];
  console.log(random.join(" "));
  const child = spawn("go", ["run", "./conformance", ...random], { cwd: apiserver, stdio: "inherit" });
  return new Promise((resolve, reject) => child.once("error", reject).once("exit", (code) => resolve(code ?? 1)));
}
