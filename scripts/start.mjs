// Opens the extension on example manifests, in a real VS Code, with the preview beside the first.
//   npm start               in your VS Code when there is one, otherwise as --web
//   npm start -- --web      VS Code for the Web, served on this machine to your browser
//   npm start -- --server   a newer VS Code served to your browser, with the extension in Node as on a desktop
//                           (installs 740 MB the first time)
//   npm start -- DIR        on your own folder of manifests
import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { findDesktopEditor, openDesktopEditor } from "./editor/desktop-editor.mjs";
import { serve } from "./editor/editors.mjs";
import { openInSystemBrowser } from "./editor/system-browser.mjs";
import { buildExtension } from "./extension.mjs";
import { runMain } from "./main.mjs";
import { inRoot, root } from "./project.mjs";
import { say } from "./say.mjs";
import { stageExtension } from "./staging.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { web: { type: "boolean" }, server: { type: "boolean" } },
});

await runMain(async () => {
  await buildExtension("production");
  const folder = path.resolve(positionals[0] ?? inRoot("examples"));
  const companion = inRoot("scripts", "dev-opener");
  const desktop = values.web || values.server ? undefined : findDesktopEditor();
  if (desktop !== undefined) {
    openDesktopEditor(desktop, { extensions: [root, companion], folder });
    return say(`Opened ${folder} in ${desktop}.`);
  }
  const extension = await stageExtension();
  const editor = await serve[values.server ? "server" : "web"]({
    extension: extension.folder,
    companions: [companion],
    folder,
  });
  say(`VS Code is at ${editor.url}\nPress Ctrl+C to stop it.`);
  openInSystemBrowser(editor.url);
  await stopped();
  await editor.stop();
  extension.remove();
});

/** Waits until the user or the system ends this. */
function stopped() {
  return new Promise((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
}
