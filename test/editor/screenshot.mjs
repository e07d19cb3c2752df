// A picture of the real thing: opens a manifest in a real VS Code with the extension as `npm run build` left it.
//
//   node test/editor/screenshot.mjs examples/web-pod.yaml --out picture.png
//
//   --out FILE         the PNG; the manifest's name in the current folder without it
//   --with FILE        another file of the workspace; may be repeated
//   --editor KIND      web (VS Code for the Web; the default, seconds) or server (newer, with Node, as on a desktop)
//   --theme THEME      dark, light, contrast or light-contrast
//   --language LOCALE  the display language, e.g. ko
//   --line N           where the cursor is
//   --size WxH         of the window, 1400x900 without it; --scale N for more device pixels
//   --set KEY=JSON     a setting, e.g. --set podsmith.podSecurity.level='"baseline"'
//   --command ID       runs a command when the editor has started, instead of opening the preview; may be repeated;
//                      --command none runs nothing
//   --wait SELECTOR    what a webview must show first; `--wait none` where no webview is expected
// Then, in the order in which they are given:
//   --click TEXT       clicks on a text of the editor           --preview-click TEXT   the same in the preview
//   --hover TEXT       rests the pointer on it
//   --type TEXT        types, into whatever has the focus
//   --press KEYS       presses keys, e.g. Control+Space, F1, Control+Period
//   --pause MS         waits
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { launchBrowser } from "../../scripts/editor/browser.mjs";
import { isEditorKind, serve } from "../../scripts/editor/editors.mjs";
import { openPage, webviewWith } from "../../scripts/editor/page.mjs";
import { runMain } from "../../scripts/main.mjs";
import { inRoot } from "../../scripts/project.mjs";
import { say } from "../../scripts/say.mjs";
import { stageExtension } from "../../scripts/staging.mjs";

const { values, positionals, tokens } = parseArgs({
  allowPositionals: true,
  tokens: true,
  options: {
    out: { type: "string" },
    with: { type: "string", multiple: true, default: [] },
    editor: { type: "string", default: "web" },
    theme: { type: "string", default: "dark" },
    language: { type: "string" },
    line: { type: "string", default: "1" },
    size: { type: "string", default: "1400x900" },
    scale: { type: "string", default: "1" },
    set: { type: "string", multiple: true, default: [] },
    command: { type: "string", multiple: true, default: ["podsmith.openPreviewToSide"] },
    wait: { type: "string", default: "body *" },
    click: { type: "string", multiple: true },
    "preview-click": { type: "string", multiple: true },
    hover: { type: "string", multiple: true },
    type: { type: "string", multiple: true },
    press: { type: "string", multiple: true },
    pause: { type: "string", multiple: true },
  },
});

/** The setting's value, and the class that the workbench then has. @type {Readonly<Record<string, readonly [string, string]>>} */
const themes = {
  dark: ["Default Dark Modern", "vs-dark"],
  light: ["Default Light Modern", "vs"],
  contrast: ["Default High Contrast", "hc-black"],
  "light-contrast": ["Default High Contrast Light", "hc-light"],
};

await runMain(async () => {
  const [manifest] = positionals;
  if (manifest === undefined) throw new Error("Which manifest? See the top of this file.");
  if (!isEditorKind(values.editor)) throw new Error("--editor is web or server.");
  const theme = themes[values.theme];
  if (theme === undefined) throw new Error(`--theme is one of ${Object.keys(themes).join(", ")}.`);
  const out = path.resolve(values.out ?? `${path.parse(manifest).name}.png`);
  const folder = makeWorkspace(manifest, theme[0]);
  const [width = 0, height = 0] = values.size.split("x").map(Number);
  const extension = await stageExtension();
  const editor = await serve[values.editor]({ extension: extension.folder, companions: [inRoot("scripts", "dev-opener")], folder });
  const browser = await launchBrowser({ width, height, scale: Number(values.scale) });
  try {
    const page = await openPage(browser, editor.url, { language: values.language });
    await page.locator(".monaco-editor .view-line").first().waitFor({ timeout: 60_000 });
    await page.locator(`.monaco-workbench.${theme[1]}`).waitFor({ timeout: 60_000 });
    if (values.wait !== "none" && !values.command.includes("none")) await webviewWith(page, values.wait);
    await page.waitForTimeout(1500);
    for (const token of tokens) if (token.kind === "option" && token.value !== undefined) await act(page, token.name, token.value);
    await page.waitForTimeout(500);
    mkdirSync(path.dirname(out), { recursive: true });
    await page.screenshot({ path: out });
    say(out);
  } finally {
    await browser.close();
    await editor.stop();
    extension.remove();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** A workspace with the manifest, and what stands beside it, whose settings say what to show. @param {string} manifest @param {string} theme */
function makeWorkspace(manifest, theme) {
  const folder = mkdtempSync(path.join(tmpdir(), "podsmith-picture-"));
  const name = path.basename(manifest);
  for (const file of [manifest, ...values.with]) copyFileSync(file, path.join(folder, path.basename(file)));
  mkdirSync(path.join(folder, ".vscode"));
  const settings = {
    "workbench.colorTheme": theme,
    "workbench.startupEditor": "none",
    "workbench.tips.enabled": false,
    "podsmithDevOpener.file": name,
    "podsmithDevOpener.line": Number(values.line),
    "podsmithDevOpener.commands": [
      ...values.command.filter((command) => command !== "none"),
      "workbench.action.focusFirstEditorGroup",
      "workbench.action.closeSidebar",
    ],
    ...Object.fromEntries(values.set.map(setting)),
  };
  writeFileSync(path.join(folder, ".vscode", "settings.json"), JSON.stringify(settings));
  return folder;
}

/** @param {string} text @returns {[string, unknown]} */
function setting(text) {
  const at = text.indexOf("=");
  return [text.slice(0, at), JSON.parse(text.slice(at + 1))];
}

/**
 * @param {import("playwright-core").Page} page
 * @param {string} action
 * @param {string} value
 */
async function act(page, action, value) {
  const inEditor = () => page.locator(".monaco-editor .view-line").getByText(value).first();
  switch (action) {
    case "click":
      return inEditor().click();
    case "preview-click":
      return (await webviewWith(page, values.wait)).getByText(value).first().click();
    case "hover":
      await inEditor().hover();
      return page.waitForTimeout(1500);
    case "type":
      return page.keyboard.type(value, { delay: 20 });
    case "press":
      await page.keyboard.press(value);
      return page.waitForTimeout(800);
    case "pause":
      return page.waitForTimeout(Number(value));
    default:
      return undefined;
  }
}
