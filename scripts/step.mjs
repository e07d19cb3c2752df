import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cache, inRoot } from "./project.mjs";
import { sayBegin, sayDone } from "./say.mjs";

/**
 * One thing to do. With `outputs`, it is done only when an input's content, the `key` or an output changed.
 * @typedef {object} Step
 * @property {string} title What it does, said when it begins and when it is done.
 * @property {() => Promise<void>} run
 * @property {Stamp} [stamp] Without it the step runs each time.
 *
 * @typedef {object} Stamp
 * @property {string} name File name of the stamp in the cache folder.
 * @property {readonly string[]} inputs Files and folders, relative to the root.
 * @property {readonly string[]} outputs Files and folders that must exist for the step to count as done.
 * @property {(file: string) => boolean} [accepts] Which files of an input folder count; all of them without it.
 * @property {string} [key] Anything else the outputs depend on, such as a compiler's version.
 */

/**
 * Does a step unless it is done already, and says so.
 * @param {Step} step
 */
export async function take({ title, run, stamp }) {
  const hash = stamp && hashOf(stamp);
  if (stamp && isDone(stamp, hash)) return;
  const began = performance.now();
  sayBegin(title);
  // Without its stamp a step that breaks halfway is done again.
  if (stamp) rmSync(stampFile(stamp), { force: true });
  await run();
  if (stamp && hash) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(stampFile(stamp), hash);
  }
  sayDone(title, performance.now() - began);
}

/** @param {Stamp} stamp @param {string | undefined} hash */
function isDone(stamp, hash) {
  if (!stamp.outputs.every((output) => existsSync(inRoot(output)))) return false;
  return existsSync(stampFile(stamp)) && readFileSync(stampFile(stamp), "utf8") === hash;
}

/** @param {Stamp} stamp */
const stampFile = (stamp) => path.join(cache, `${stamp.name}.stamp`);

/** @param {Stamp} stamp */
function hashOf({ inputs, accepts = () => true, key = "" }) {
  const hash = createHash("sha256").update(key);
  for (const input of inputs) {
    for (const file of filesUnder(input).filter(accepts)) {
      hash.update(`\0${file}\0`).update(readFileSync(inRoot(file)));
    }
  }
  return hash.digest("hex");
}

/**
 * Every file under a file or folder of the repository, in a fixed order, with forward slashes.
 * @param {string} relative
 * @returns {string[]}
 */
function filesUnder(relative) {
  const absolute = inRoot(relative);
  if (!existsSync(absolute)) return [];
  if (!statSync(absolute).isDirectory()) return [relative];
  return readdirSync(absolute)
    .filter((name) => name !== "node_modules")
    .sort()
    .flatMap((name) => filesUnder(`${relative}/${name}`));
}
