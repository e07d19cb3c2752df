import { existsSync, readFileSync } from "node:fs";
import { npm, run } from "./command.mjs";
import { Missing } from "./missing.mjs";
import { inRoot, manifest } from "./project.mjs";
import { take } from "./step.mjs";

/** Makes `node_modules` what package-lock.json says. */
export async function installNodePackages() {
  requireNode();
  if (isInstalled()) return;
  const [command, ...args] = npm();
  await take({
    title: "Installing npm packages",
    run: () => run(command, [...args, "ci", "--prefer-offline", "--loglevel=error"], { output: "on-failure" }),
  });
}

function requireNode() {
  const wanted = manifest().engines.node.replace(/^>=/, "");
  if (!isOlder(process.versions.node, wanted)) return;
  throw new Missing(
    `Node.js ${wanted} or newer is needed; this is ${process.versions.node}.`,
    "Get it from https://nodejs.org or with your version manager.",
  );
}

/** @param {string} version @param {string} wanted */
function isOlder(version, wanted) {
  const actual = version.split(".").map(Number);
  for (const [index, number] of wanted.split(".").map(Number).entries()) {
    if (actual[index] !== number) return (actual[index] ?? 0) < number;
  }
  return false;
}

/** npm writes what it installed to a lock file of its own, in the same format as the project's. */
function isInstalled() {
  const installed = packagesOf("node_modules/.package-lock.json");
  const wanted = packagesOf("package-lock.json");
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === "" || optional === true || installed[path]?.version === version,
  );
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(lockFile) {
  if (!existsSync(inRoot(lockFile))) return {};
  return JSON.parse(readFileSync(inRoot(lockFile), "utf8")).packages ?? {};
}
