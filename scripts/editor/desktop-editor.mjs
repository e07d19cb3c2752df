import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { answerOf } from "../command.mjs";

/** The first minor version that the extension runs in; package.json's engines.vscode says the same. */
const oldestMinor = 91;

/**
 * The VS Code of this machine's user, when there is one that can show an extension under development here.
 * @returns {string | undefined} Its executable.
 */
export function findDesktopEditor() {
  if (!canShowWindows()) return undefined;
  return [...onPath(), ...usualPlaces()].find((file) => existsSync(file) && isNewEnough(file));
}

/**
 * Opens a folder in a new window of the user's VS Code, with no other extensions than those given.
 * @param {string} executable
 * @param {{ extensions: readonly string[], folder: string }} request
 */
export function openDesktopEditor(executable, { extensions, folder }) {
  const development = extensions.map((extension) => `--extensionDevelopmentPath=${extension}`);
  spawn(executable, ["--new-window", "--disable-extensions", "--disable-workspace-trust", ...development, folder], {
    detached: true,
    stdio: "ignore",
  }).unref();
}

/** Whether `code` would open a window here: it doesn't for root, without a display, or inside a remote terminal. */
function canShowWindows() {
  if (process.platform !== "linux") return true;
  const { DISPLAY, WAYLAND_DISPLAY, VSCODE_IPC_HOOK_CLI, WSL_DISTRO_NAME } = process.env;
  const isRemote = VSCODE_IPC_HOOK_CLI !== undefined || WSL_DISTRO_NAME !== undefined;
  return process.getuid?.() !== 0 && !isRemote && (DISPLAY ?? WAYLAND_DISPLAY) !== undefined;
}

/** @returns {readonly string[]} */
function onPath() {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  if (process.platform !== "win32") {
    return ["code", "code-insiders", "codium"].flatMap((name) => folders.map((folder) => path.join(folder, name)));
  }
  // The PATH has a `bin` folder of .cmd files, which can't be started without a shell; the program is beside it.
  return ["Code.exe", "Code - Insiders.exe", "VSCodium.exe"].flatMap((name) =>
    folders.filter((folder) => path.basename(folder) === "bin").map((folder) => path.join(folder, "..", name)),
  );
}

/** @returns {readonly string[]} */
function usualPlaces() {
  switch (process.platform) {
    case "darwin":
      return [
        ["Visual Studio Code", "code"],
        ["Visual Studio Code - Insiders", "code-insiders"],
        ["VSCodium", "codium"],
      ].map(([app, command]) => `/Applications/${app}.app/Contents/Resources/app/bin/${command}`);
    case "win32":
      return [process.env.LOCALAPPDATA && path.join(process.env.LOCALAPPDATA, "Programs"), process.env.ProgramFiles]
        .filter((folder) => typeof folder === "string")
        .flatMap((folder) => [
          path.join(folder, "Microsoft VS Code", "Code.exe"),
          path.join(folder, "Microsoft VS Code Insiders", "Code - Insiders.exe"),
          path.join(folder, "VSCodium", "VSCodium.exe"),
        ]);
    default:
      return [];
  }
}

/** @param {string} executable */
function isNewEnough(executable) {
  // Code.exe is the program itself and would open a window; its version is the folder's matter, and Windows updates it.
  if (process.platform === "win32") return true;
  const [major = 0, minor = 0] = (answerOf(executable, ["--version"]) ?? "").split(".").map(Number);
  return 1 < major || (major === 1 && oldestMinor <= minor);
}
