import { createServer } from "node:net";

/**
 * What to open an editor on.
 * @typedef {object} EditorRequest
 * @property {string} extension Folder of the extension; it is loaded as one under development.
 * @property {readonly string[]} [companions] Folders of further extensions.
 * @property {string} folder The workspace: an absolute path.
 * @property {string} [tests] Module inside the extension's folder that runs tests in its extension host.
 *
 * A real VS Code, waiting for a browser.
 * @typedef {object} ServedEditor
 * @property {string} url Shows the workspace in a browser on this machine.
 * @property {() => Promise<void>} stop
 */

/** A loopback port that nobody listens on. @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** Ends a process and waits until it is gone. @param {import("node:child_process").ChildProcess} child */
export async function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once("exit", resolve));
  child.kill();
  await exit;
}
