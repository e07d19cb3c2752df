import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { sharedFolder } from "../measure/shared-folder.js";

const apiserver = join(__dirname, "../../apiserver");

/**
 * Compares the engine with a real kube-apiserver, which is built first: verdict, causes, warnings and object of so many random
 * variants of our manifests and of the published ones. Answers the exit code: 0 if nothing differs.
 */
export async function compareWithServer(cases: number, seed: number): Promise<number> {
  const corpus = sharedFolder("corpus");
  const manifests = readdirSync(join(apiserver, "testdata")).length + (corpus === undefined ? 0 : readdirSync(join(corpus, "manifests")).length);
  const each = Math.max(1, Math.ceil(cases / manifests));
  console.log(`${each} variants each of ${manifests} files of manifests, seed ${seed}`);
  const child = spawn("go", ["run", "./conformance", "-mutations", String(each), "-seed", String(seed)], { cwd: apiserver, stdio: "inherit" });
  return new Promise((resolve, reject) => child.once("error", reject).once("exit", (code) => resolve(code ?? 1)));
}
