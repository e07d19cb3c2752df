import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { Missing } from "../missing.mjs";

/**
 * The path of a Chromium browser on this machine, or undefined. PODSMITH_BROWSER names another one.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const named = process.env.PODSMITH_BROWSER;
  return named === undefined || named === "" ? usualPlaces().find((file) => existsSync(file)) : named;
}

/**
 * Starts a Chromium browser without a window, with a fresh profile of its own.
 * @param {{ width: number, height: number, scale?: number }} viewport
 * @returns {Promise<import("playwright-core").BrowserContext>}
 */
export async function launchBrowser({ width, height, scale = 1 }) {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    throw new Missing(
      "A Chromium browser (Chromium, Chrome or Edge) is needed; there is none in the usual places.",
      "Install one, or name its executable in the environment variable PODSMITH_BROWSER.",
    );
  }
  const { chromium } = await import("playwright-core");
  // An ordinary profile, since a private one refuses the service workers that webviews are made of.
  return chromium.launchPersistentContext("", {
    executablePath,
    viewport: { width, height },
    deviceScaleFactor: scale,
    args: [
      // A container's root user can't have Chromium's sandbox; the only pages it ever opens are our own.
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // Webviews are served from subdomains of localhost, which not every system's resolver knows.
      "--host-resolver-rules=MAP *.localhost 127.0.0.1",
    ],
  });
}

/** @returns {readonly string[]} */
function usualPlaces() {
  switch (process.platform) {
    case "darwin":
      return ["Google Chrome", "Chromium", "Microsoft Edge"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
    case "win32":
      return [process.env.ProgramFiles, process.env["ProgramFiles(x86)"], process.env.LOCALAPPDATA]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          path.join(folder, "Google", "Chrome", "Application", "chrome.exe"),
          path.join(folder, "Chromium", "Application", "chrome.exe"),
          path.join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
        ]);
    default:
      return ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"].flatMap((name) =>
        (process.env.PATH ?? "").split(path.delimiter).map((folder) => path.join(folder, name)),
      );
  }
}
