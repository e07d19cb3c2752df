// How long after a keystroke in a 500-line pod the preview beside it shows it, in a real VS Code with the extension as
// `npm run build` left it: from the key's event in the editor to the frame in which the webview has drawn the new line.
//   node test/editor/preview-times.mjs [web|server] [KEYSTROKES]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { tsImport } from "tsx/esm/api";
import { launchBrowser } from "../../scripts/editor/browser.mjs";
import { isEditorKind, serve } from "../../scripts/editor/editors.mjs";
import { openPage } from "../../scripts/editor/page.mjs";
import { runMain } from "../../scripts/main.mjs";
import { say } from "../../scripts/say.mjs";
import { stageExtension } from "../../scripts/staging.mjs";

/** @type {typeof import("./page/editor-window.js")} */
const { EditorWindow } = await tsImport("./page/editor-window.ts", import.meta.url);
/** @type {typeof import("../measure/large-pod.js")} */
const { largePod } = await tsImport("../measure/large-pod.ts", import.meta.url);
/** @type {typeof import("../measure/quantile.js")} */
const { median, quantile } = await tsImport("../measure/quantile.ts", import.meta.url);

/** Milliseconds between two keystrokes: somebody who thinks while typing, so that each preview is seen. */
const rest = 400;

/** The first previews run code that no engine has optimised yet. */
const warmUp = 5;

await runMain(async () => {
  const [kind = "web", keystrokes = "40"] = process.argv.slice(2);
  if (!isEditorKind(kind)) throw new Error("The editor is web or server.");
  const folder = mkdtempSync(path.join(tmpdir(), "podsmith-times-"));
  mkdirSync(path.join(folder, ".vscode"));
  const text = largePod(500, "large");
  writeFileSync(path.join(folder, "large.yaml"), text);
  const extension = await stageExtension();
  const editor = await serve[kind]({ extension: extension.folder, folder });
  const browser = await launchBrowser({ width: 1400, height: 900 });
  try {
    const page = await openPage(browser, editor.url);
    const window = new EditorWindow({ page, url: editor.url, folder });
    await window.start({ "editor.quickSuggestions": { other: "off" } });
    await window.open("large.yaml");
    const durations = await typing(window, text, Number(keystrokes) + warmUp);
    const steady = durations.slice(warmUp);
    say(`${kind}, a pod of ${text.split("\n").length} lines, ${steady.length} keystrokes`);
    say(`  from the key to the drawn preview: median ${median(steady).toFixed(1)} ms, p95 ${quantile(steady, 0.95).toFixed(1)} ms`);
  } finally {
    await browser.close();
    await editor.stop();
    extension.remove();
    rmSync(folder, { recursive: true, force: true });
  }
});

/**
 * @param {InstanceType<typeof EditorWindow>} window
 * @param {string} text
 * @param {number} keystrokes
 * @returns {Promise<readonly number[]>} Milliseconds from each key to its preview.
 */
async function typing(window, text, keystrokes) {
  const { page } = window;
  const preview = await window.openPreview();
  await preview.locator(".line").first().waitFor();
  const label = "  labels: {app: shop}";
  await window.goTo(text.split("\n").indexOf(label) + 1, label.length);
  await page.evaluate(() => {
    const pressed = () => (document.body.dataset["pressed"] = String(performance.timeOrigin + performance.now()));
    document.addEventListener("keydown", pressed, { capture: true });
  });
  /** @type {number[]} */
  const durations = [];
  let typed = "";
  for (let count = 0; count < keystrokes; count++) {
    const key = "abcdefghij".charAt(count % 10);
    typed += key;
    const drawn = preview.evaluate(whenDrawn, `shop${typed}`);
    await page.keyboard.press(key);
    const pressed = Number(await page.evaluate(() => document.body.dataset["pressed"]));
    durations.push((await drawn) - pressed);
    await page.waitForTimeout(rest);
  }
  return durations;
}

/**
 * Runs in the webview: when the frame with the words was drawn, in milliseconds since the epoch.
 * @param {string} words
 * @returns {Promise<number>}
 */
function whenDrawn(words) {
  return new Promise((resolve) => {
    const lines = document.getElementById("lines");
    if (lines === null) throw new Error("There is no list of lines.");
    const observer = new MutationObserver((changes) => {
      const isShown = changes.some(({ addedNodes }) => [...addedNodes].some((node) => node.textContent?.includes(words)));
      if (!isShown) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now()), 0));
    });
    observer.observe(lines, { childList: true });
  });
}
