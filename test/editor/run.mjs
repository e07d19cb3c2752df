// Tests the packaged extension in real editors.
//   node test/editor/run.mjs                 in all that this system can have
//   node test/editor/run.mjs web server      in those: web, server, desktop (see scripts/editor/editors.mjs)
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { tsImport } from "tsx/esm/api";
import { installServerEditor } from "../../scripts/editor/server-editor.mjs";
import { runMain } from "../../scripts/main.mjs";
import { inRoot } from "../../scripts/project.mjs";
import { say } from "../../scripts/say.mjs";
import { packageExtension } from "../../scripts/vsix.mjs";

/** @type {typeof import("./report.js")} */
const { eventOn } = await tsImport("./report.ts", import.meta.url);

/** No session takes longer than this many milliseconds, unless it hangs. */
const patience = 6 * 60_000;

await runMain(async () => {
  const kinds = process.argv.length <= 2 ? usualKinds() : process.argv.slice(2);
  if (kinds.includes("server")) await installServerEditor();
  const stage = mkdtempSync(path.join(tmpdir(), "podsmith-test-"));
  await unpack(await packageExtension(), stage);
  // VS Code for the Web runs only tests that lie inside an extension.
  await bundleHostTests(path.join(stage, "extension", "tests", "index.js"));
  const total = { passed: 0, failed: 0 };
  for (const kind of kinds) {
    const workspace = path.join(stage, "workspace");
    rmSync(workspace, { recursive: true, force: true });
    cpSync(inRoot("test", "editor", "workspace"), workspace, { recursive: true });
    mkdirSync(path.join(workspace, ".vscode"));
    say(`In ${kind}:`);
    const counts = await runSession(kind, stage);
    total.passed += counts.passed;
    total.failed += counts.failed;
  }
  rmSync(stage, { recursive: true, force: true });
  say(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
});

/** Linux has no VS Code to download without a screen, but the server in its place. */
function usualKinds() {
  return process.platform === "linux" ? ["web", "server"] : ["web", "desktop"];
}

/** @param {string} vsix @param {string} stage */
async function unpack(vsix, stage) {
  const { unzipSync } = await import("fflate");
  for (const [name, content] of Object.entries(unzipSync(readFileSync(vsix)))) {
    const file = path.join(stage, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** @param {string} outfile */
async function bundleHostTests(outfile) {
  const esbuild = await import("esbuild");
  await esbuild.build({
    entryPoints: [inRoot("test", "editor", "host", "index.ts")],
    outfile,
    bundle: true,
    format: "cjs",
    platform: "browser",
    target: "es2022",
    external: ["vscode"],
    // Or mocha's browser build would take the bundle's exports, or the editor's module loader, for its own.
    define: { exports: "undefined", define: "undefined" },
  });
}

/**
 * @param {string} kind
 * @param {string} stage
 * @returns {Promise<{ passed: number, failed: number }>}
 */
async function runSession(kind, stage) {
  const session = spawn(process.execPath, [inRoot("test", "editor", "session.mjs"), kind, stage], { timeout: patience });
  const counts = { passed: 0, failed: 0 };
  /** @type {string[]} */
  const other = [];
  createInterface(session.stderr).on("line", (line) => other.push(line));
  createInterface(session.stdout).on("line", (line) => {
    const event = eventOn(line);
    if (event === undefined) return void other.push(line);
    if (event.type !== "suite") counts[event.type] += 1;
    sayEvent(event);
  });
  const [code, signal] = await new Promise((resolve) => session.once("close", (...end) => resolve(end)));
  if (signal !== null) other.push(`The session was ended by ${signal}.`);
  // An editor that doesn't start, or dies, is a failure too, and then what it printed says why.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  if (counts.failed !== 0) say(other.slice(-60).join("\n"));
  return counts;
}

/** @param {import("./report.js").TestEvent} event */
function sayEvent(event) {
  switch (event.type) {
    case "suite":
      return say(`  ${event.title}`);
    case "passed":
      return say(`    ✓ ${event.title} (${event.milliseconds} ms)`);
    case "failed":
      return say(`    ✗ ${event.title}\n${event.error.replace(/^/gm, "      ")}`);
  }
}
