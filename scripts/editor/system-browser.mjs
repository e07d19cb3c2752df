import { spawn } from "node:child_process";
import process from "node:process";

/**
 * Shows an address in the browser that the user has chosen for the whole system, if there is a screen.
 * @param {string} url
 */
export function openInSystemBrowser(url) {
  const command = opener(url);
  if (command === undefined) return;
  const [program, ...args] = command;
  const child = spawn(program, args, { detached: true, stdio: "ignore" });
  // Without a browser the address that is printed has to do.
  child.on("error", () => undefined);
  child.unref();
}

/** @param {string} url @returns {readonly [string, ...string[]] | undefined} */
function opener(url) {
  switch (process.platform) {
    case "darwin":
      return ["open", url];
    case "win32":
      return ["rundll32", "url.dll,FileProtocolHandler", url];
    default:
      return (process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY) === undefined ? undefined : ["xdg-open", url];
  }
}
