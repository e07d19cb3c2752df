// Sets everything up and runs the tests.
//   npm test                    all suites
//   npm test -- unit editor     these
//   npm test -- --list          says which there are
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { buildExtension } from "./extension.mjs";
import { runMain } from "./main.mjs";
import { root } from "./project.mjs";
import { duration, say, sayFailure } from "./say.mjs";
import { suites } from "./suites.mjs";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { list: { type: "boolean" } } });

await runMain(async () => {
  if (values.list) return suites.forEach(({ name, about }) => say(`${name.padEnd(8)} ${about}`));
  const unknown = positionals.find((name) => !suites.some((suite) => suite.name === name));
  if (unknown !== undefined) throw new Error(`There is no suite ${unknown}: there are ${suites.map(({ name }) => name).join(", ")}.`);
  const selected = suites.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  await buildExtension("production");
  const total = { passed: 0, failed: 0 };
  /** @type {string[]} */
  const summary = [];
  for (const suite of selected) {
    const began = performance.now();
    const counts = await countsOf(suite);
    summary.push(`${suite.name.padEnd(8)} ${sentence(counts)} (${duration(performance.now() - began)})`);
    total.passed += counts.passed;
    total.failed += counts.failed;
  }
  // The last line has this form whatever happened: what runs the tests reads it.
  say(["", ...summary, "", `${total.passed} passed, ${total.failed} failed`].join("\n"));
  return total.failed === 0 ? 0 : 1;
});

/**
 * Runs a suite to its end; one that can't run has failed.
 * @param {import("./suites.mjs").Suite} suite
 */
async function countsOf({ name, about, prepare, commands }) {
  say(`\n── ${name}: ${about} ──`);
  const total = { passed: 0, failed: 0, skipped: 0 };
  try {
    await prepare?.();
    for (const command of await commands()) {
      const counts = await runCommand(command);
      total.passed += counts.passed;
      total.failed += counts.failed;
      total.skipped += counts.skipped;
    }
  } catch (error) {
    sayFailure(error instanceof Error ? error.message : String(error));
    total.failed += 1;
  }
  return total;
}

/**
 * @param {import("./suites.mjs").TestCommand} command
 * @returns {Promise<import("./test-output.mjs").Counts>}
 */
async function runCommand({ run: [program, ...args], cwd = root, output }) {
  const reading = output();
  const child = spawn(program, args, { cwd, stdio: ["ignore", "pipe", "inherit"] });
  const lines = createInterface(child.stdout).on("line", (line) => {
    const shown = reading.read(line);
    if (shown !== undefined) say(shown);
  });
  const [code] = await Promise.all([
    new Promise((resolve, reject) => child.once("error", reject).once("close", resolve)),
    new Promise((resolve) => lines.once("close", resolve)),
  ]);
  const counts = reading.counts();
  if (code === 0 && counts.passed + counts.failed === 0) {
    sayFailure(`${program} ran no test.`);
    return { ...counts, failed: 1 };
  }
  if (code === 0 || 0 < counts.failed) return counts;
  sayFailure(`${program} ended with exit code ${code}.`);
  return { passed: 0, failed: 1, skipped: counts.skipped };
}

/** @param {import("./test-output.mjs").Counts} counts */
function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped === 0 ? "" : `, ${skipped} skipped`}`;
}
