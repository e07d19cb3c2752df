import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { answerOf, npm, run } from "../command.mjs";
import { Missing } from "../missing.mjs";
import { editors, root } from "../project.mjs";
import { take } from "../step.mjs";
import { ended, freePort } from "./served-editor.mjs";

const nodeVersion = "24.21.0";
const serverVersion = "4.139.1";

/**
 * Serves VS Code 1.139 with the extension running in Node on this machine, as on a desktop: the VS Code server inside
 * the npm package code-server, started directly.
 * @param {import("./served-editor.mjs").EditorRequest} request
 * @returns {Promise<import("./served-editor.mjs").ServedEditor>}
 */
export async function serveServerEditor({ extension, companions = [], folder, tests }) {
  await installServerEditor();
  const port = await freePort();
  const dataFolder = makeDataFolder(companions);
  const server = spawn(
    nodeFile,
    [
      path.join(serverFolder, "node_modules", "code-server", "lib", "vscode", "out", "server-main.js"),
      ...["--host", "127.0.0.1", "--port", String(port), "--server-data-dir", dataFolder],
      ...["--without-connection-token", "--accept-server-license-terms", "--disable-workspace-trust"],
      // Only with this does the server let the address name extensions under development.
      "--enable-smoke-test-driver",
      ...["--telemetry-level", "off"],
    ],
    { stdio: "ignore" },
  );
  const authority = `127.0.0.1:${port}`;
  /** @param {string} absolute */
  const remote = (absolute) => `vscode-remote://${authority}${absolute}`;
  /** @type {[string, string][]} */
  const payload = [["extensionDevelopmentPath", remote(extension)]];
  if (tests !== undefined) payload.push(["extensionTestsPath", remote(tests)]);
  await answering(`http://${authority}/`);
  return {
    url: `http://${authority}/?${new URLSearchParams({ folder, payload: JSON.stringify(payload) })}`,
    stop: async () => {
      await ended(server);
      rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * A fresh folder of user data. An address can name one extension under development, so companions are installed in it.
 * @param {readonly string[]} companions
 */
function makeDataFolder(companions) {
  const folder = mkdtempSync(path.join(tmpdir(), "podsmith-vscode-"));
  for (const companion of companions) {
    cpSync(companion, path.join(folder, "extensions", path.basename(companion)), { recursive: true });
  }
  const userSettings = path.join(folder, "data", "User", "settings.json");
  mkdirSync(path.dirname(userSettings), { recursive: true });
  writeFileSync(userSettings, JSON.stringify(quietSettings));
  return folder;
}

/** Nothing but the workspace is shown, in the theme that the workspace asks for, and files change when they are saved. */
const quietSettings = {
  // In a browser it is on otherwise.
  "files.autoSave": "off",
  "chat.disableAIFeatures": true,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "window.autoDetectHighContrast": false,
};

// In folders of their own: npm would take for superfluous what the other's install scripts have put beside it.
const nodeFolder = path.join(editors, `node-${nodeVersion}`);
const nodeFile = path.join(nodeFolder, "node_modules", "node", "bin", "node");
const serverFolder = path.join(editors, `server-${serverVersion}`);

/** Installs what `serveServerEditor` serves, if it isn't there. */
export async function installServerEditor() {
  requireBuildTools();
  await take({
    title: `Installing Node ${nodeVersion}, which VS Code's server needs`,
    stamp: { name: "server-node", inputs: [], outputs: [path.relative(root, nodeFile)], key: nodeVersion },
    run: () => install(npm(), `node@${nodeVersion}`, { folder: nodeFolder }),
  });
  const entry = path.join(serverFolder, "node_modules", "code-server", "package.json");
  await take({
    title: `Installing VS Code's server ${serverVersion} (740 MB, about two minutes, once)`,
    stamp: {
      name: "server-editor",
      inputs: [],
      outputs: [path.relative(root, entry)],
      key: `${serverVersion} on Node ${nodeVersion}`,
    },
    run: () =>
      install(npm(nodeFile), `code-server@${serverVersion}`, {
        folder: serverFolder,
        // Its native parts are built by and for the Node that will run it, with the headers that came with that.
        env: {
          PATH: [path.dirname(nodeFile), path.join(nodeFolder, "node_modules", ".bin"), process.env.PATH].join(path.delimiter),
          npm_node_execpath: nodeFile,
          // Named after the Node of an outer npm, and what the install script reads.
          npm_config_user_agent: undefined,
          npm_config_nodedir: nodeHeaders(),
        },
      }),
  });
}

/**
 * Installs one package into an empty folder.
 * @param {readonly [string, ...string[]]} npmCommand
 * @param {string} specifier
 * @param {{ folder: string, env?: Record<string, string | undefined> }} options
 */
async function install([command, ...args], specifier, { folder, env = {} }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ private: true }));
  const options = ["--save-exact", "--no-audit", "--no-fund", "--ignore-scripts=false", "--loglevel=error"];
  await run(command, [...args, "install", ...options, specifier], { cwd: folder, env, output: "on-failure" });
}

/** The folder with `include/node`, in the platform's own package of Node. */
function nodeHeaders() {
  const modules = [path.join(nodeFolder, "node_modules", "node", "node_modules"), path.join(nodeFolder, "node_modules")];
  return modules
    .flatMap((folder) => (existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : []))
    .find((folder) => existsSync(path.join(folder, "include", "node")));
}

function requireBuildTools() {
  if (process.platform === "win32") {
    throw new Missing("VS Code's server can't be installed on Windows.", "Use a VS Code of the desktop: the command `code`.");
  }
  const hasKerberos = answerOf("pkg-config", ["--exists", "krb5-gssapi"]) !== undefined;
  if (hasKerberos || process.platform === "darwin") return;
  throw new Missing(
    "VS Code's server builds native parts, for which pkg-config and Kerberos' headers are needed.",
    "On Debian and Ubuntu: apt-get install libkrb5-dev pkg-config g++ make python3",
  );
}

/** Waits until a server answers. @param {string} address */
async function answering(address) {
  const patience = 30_000;
  const began = performance.now();
  while (performance.now() - began < patience) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await setTimeout(100);
  }
  throw new Error(`VS Code's server did not answer within ${patience / 1000} s.`);
}
