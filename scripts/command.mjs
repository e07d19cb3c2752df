import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { root } from "./project.mjs";

/** A command ended with another exit code than 0. */
export class CommandFailed extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = "CommandFailed";
  }
}

/**
 * @typedef {object} CommandOptions
 * @property {string} [cwd] The repository's root without it.
 * @property {Record<string, string | undefined>} [env] Added to this process's environment.
 * @property {"shown" | "on-failure"} [output] What happens to what the command prints; `shown` without it.
 */

/**
 * Runs a command to its end; throws `CommandFailed` when it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 */
export async function run(command, args, { cwd = root, env = {}, output = "shown" } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: output === "shown" ? "inherit" : ["ignore", "pipe", "pipe"],
  });
  /** @type {Buffer[]} */
  const printed = [];
  child.stdout?.on("data", (chunk) => printed.push(chunk));
  child.stderr?.on("data", (chunk) => printed.push(chunk));
  const name = [path.basename(command), ...args].join(" ");
  const code = await new Promise((resolve, reject) => {
    child.on("error", (error) => reject(new CommandFailed(`${name}: ${error.message}`)));
    child.on("close", resolve);
  });
  if (code === 0) return;
  throw new CommandFailed([Buffer.concat(printed).toString(), `${name} ended with exit code ${code}.`].join("\n").trim());
}

/**
 * What a command prints to its standard output, without the last line break; undefined when it can't be run or fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined> }} [options]
 * @returns {string | undefined}
 */
export function answerOf(command, args, { cwd = root, env = {} } = {}) {
  const result = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.error || result.status !== 0) return undefined;
  return result.stdout.replace(/\r?\n$/, "");
}

/**
 * The command and first arguments that start npm, without a shell: `npm.cmd` can't be started without one on Windows.
 * @param {string} [node] The Node that npm, and the install scripts of packages, run with; this one without it.
 * @returns {readonly [string, ...string[]]}
 */
export function npm(node = process.execPath) {
  const beside = path.dirname(process.execPath);
  const candidates = [
    process.env.npm_execpath ?? "",
    path.join(beside, "node_modules", "npm", "bin", "npm-cli.js"),
    path.join(beside, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
  ];
  const found = candidates.find((file) => path.basename(file) === "npm-cli.js" && existsSync(file));
  return found === undefined ? ["npm"] : [node, found];
}
