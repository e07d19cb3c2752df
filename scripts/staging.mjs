import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inRoot, root } from "./project.mjs";

/**
 * Copies what the extension needs when it runs to a folder of its own, so that an editor that loads it from there sees
 * neither node_modules nor other editors.
 * @returns {Promise<{ folder: string, remove: () => void }>}
 */
export async function stageExtension() {
  const folder = mkdtempSync(path.join(tmpdir(), "podsmith-extension-"));
  for (const file of await shippedFiles()) cpSync(inRoot(file), path.join(folder, file));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * The files that .vscodeignore lets in, relative to the root.
 * @returns {Promise<readonly string[]>}
 */
export async function shippedFiles() {
  const { glob } = await import("tinyglobby");
  const patterns = readFileSync(inRoot(".vscodeignore"), "utf8")
    .split(/\r?\n/)
    .filter((line) => line.startsWith("!"))
    .map((line) => line.slice(1));
  return glob(patterns, { cwd: root, dot: true });
}
