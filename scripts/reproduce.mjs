// Shows that the same input gives the same bytes: the engine built in two folders, the package made twice.
//   npm run reproduce
//   npm run reproduce -- --from-scratch     the second engine without anything that Go has compiled before (minutes)
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { compileEngine, engineFolder } from "./engine.mjs";
import { runMain } from "./main.mjs";
import { inRoot, manifest } from "./project.mjs";
import { say } from "./say.mjs";
import { packageExtension } from "./vsix.mjs";

await runMain(async () => {
  const { name, version } = manifest();
  const made = () => [`dist/apiserver.wasm`, `${name}-${version}.vsix`, `${name}-${version}.cdx.json`].map((file) => /** @type {const} */ ([file, sumOf(inRoot(file))]));
  await packageExtension();
  const first = made();
  await packageExtension();
  const second = made();
  const folder = mkdtempSync(path.join(tmpdir(), "podsmith-reproduce-"));
  try {
    cpSync(engineFolder, path.join(folder, "apiserver"), { recursive: true });
    const engine = path.join(folder, "apiserver.wasm");
    /** @type {Record<string, string>} */
    const cache = process.argv.includes("--from-scratch") ? { GOCACHE: path.join(folder, "cache") } : {};
    await compileEngine(path.join(folder, "apiserver"), engine, cache);
    const elsewhere = sumOf(engine);
    let isSame = true;
    for (const [index, [file, sum]] of first.entries()) {
      const again = index === 0 ? elsewhere : second[index]?.[1];
      isSame &&= sum === again;
      say(`${sum === again ? "same" : "DIFFERENT"}  ${sum.slice(0, 16)}  ${(again ?? "").slice(0, 16)}  ${file}`);
    }
    return isSame ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** @param {string} file */
function sumOf(file) {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}
