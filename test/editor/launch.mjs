#!/usr/bin/env node
// Stands in for VS Code's executable: @vscode/test-electron starts it with VS Code's own options, and it runs the tests in
// an editor that is served to a browser. PODSMITH_EDITOR says which.
import process from "node:process";
import { parseArgs } from "node:util";
import { tsImport } from "tsx/esm/api";
import { launchBrowser } from "../../scripts/editor/browser.mjs";
import { isEditorKind, serve } from "../../scripts/editor/editors.mjs";
import { openPage } from "../../scripts/editor/page.mjs";
import { runMain } from "../../scripts/main.mjs";

/** @type {typeof import("./page/editor-window.js")} */
const { EditorWindow } = await tsImport("./page/editor-window.ts", import.meta.url);
/** @type {typeof import("./page/index.js")} */
const { runPageTests } = await tsImport("./page/index.ts", import.meta.url);

const { values, positionals } = parseArgs({ allowPositionals: true, strict: false });
/** @param {string} name */
const option = (name) => String(values[name]);

await runMain(async () => {
  const kind = process.env.PODSMITH_EDITOR ?? "";
  const [folder = ""] = positionals;
  if (!isEditorKind(kind)) throw new Error(`PODSMITH_EDITOR is ${kind}; which editor?`);
  const request = { extension: option("extensionDevelopmentPath"), folder };
  const hostCode = await runHostTests(kind, { ...request, tests: option("extensionTestsPath") });
  const failures = await lookFromOutside(kind, request);
  // A browser may leave connections behind that would keep this process waiting.
  process.exit(hostCode === 0 && failures === 0 ? 0 : 1);
});

/**
 * @param {import("../../scripts/editor/editors.mjs").EditorKind} kind
 * @param {import("../../scripts/editor/served-editor.mjs").EditorRequest} request
 * @returns {Promise<number>} The exit code that the tests' run ended with.
 */
async function runHostTests(kind, request) {
  const editor = await serve[kind](request);
  const browser = await launchBrowser({ width: 1400, height: 900 });
  try {
    return await new Promise((resolve, reject) => {
      /** @param {import("playwright-core").Page} page */
      const prepare = async (page) => {
        await page.exposeFunction("codeAutomationLog", (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
          console.log(...args);
        });
        await page.exposeFunction("codeAutomationExit", (/** @type {number} */ code) => resolve(code));
      };
      openPage(browser, editor.url, { prepare }).catch(reject);
    });
  } finally {
    await browser.close();
    await editor.stop();
  }
}

/**
 * @param {import("../../scripts/editor/editors.mjs").EditorKind} kind
 * @param {import("../../scripts/editor/served-editor.mjs").EditorRequest} request
 * @returns {Promise<number>} How many tests failed.
 */
async function lookFromOutside(kind, request) {
  const editor = await serve[kind](request);
  const browser = await launchBrowser({ width: 1400, height: 900 });
  try {
    const page = await openPage(browser, editor.url);
    return await runPageTests(new EditorWindow({ page, url: editor.url, folder: request.folder }));
  } finally {
    await browser.close();
    await editor.stop();
  }
}
