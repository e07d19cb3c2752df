import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** What is built and shipped. */
export const dist = path.join(root, "dist");

/** What is remembered between runs; deleting it costs time only. */
export const cache = path.join(root, ".cache");

/** Editors installed on demand. */
export const editors = path.join(root, ".vscode-test");

/**
 * The absolute path of a file of the repository.
 * @param {...string} segments
 */
export const inRoot = (...segments) => path.join(root, ...segments);

/**
 * The extension's manifest, read anew at each call.
 * @returns {{ name: string, version: string, engines: { node: string, vscode: string }, [key: string]: unknown }}
 */
export const manifest = () => JSON.parse(readFileSync(inRoot("package.json"), "utf8"));
