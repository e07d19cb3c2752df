/**
 * Opens a served editor in a browser's first page, and waits for its workbench.
 * @param {import("playwright-core").BrowserContext} browser
 * @param {string} url
 * @param {object} [options]
 * @param {string} [options.language] Display language, such as `ko`; the workbench's own words stay English.
 * @param {(page: import("playwright-core").Page) => Promise<void>} [options.prepare] Called before the editor is loaded.
 */
export async function openPage(browser, url, { language, prepare } = {}) {
  const page = browser.pages()[0] ?? (await browser.newPage());
  if (language !== undefined) await setLanguage(page, language);
  await prepare?.(page);
  await page.goto(url);
  await page.locator(".monaco-workbench").waitFor();
  return page;
}

/**
 * Display languages come as extensions of a marketplace. Both editors also take a language without its translations:
 * VS Code since 1.92 from one global, before from the configuration of its module loader in another.
 * @param {import("playwright-core").Page} page
 * @param {string} language
 */
async function setLanguage(page, language) {
  await page.addInitScript((/** @type {string} */ value) => {
    if (window !== window.top) return;
    Object.defineProperty(globalThis, "_VSCODE_NLS_LANGUAGE", { get: () => value, set: () => undefined });
    const nls = { availableLanguages: { "*": value }, translationServiceUrl: "/no-translations/" };
    Object.assign(globalThis, { require: { "vs/nls": nls } });
  }, language);
}

/**
 * The innermost frame of the first webview whose body holds an element.
 * @param {import("playwright-core").Page} page
 * @param {string} selector
 * @param {number} [patience] In milliseconds.
 */
export async function webviewWith(page, selector, patience = 60_000) {
  const began = performance.now();
  while (performance.now() - began < patience) {
    for (const frame of page.frames()) {
      if (!frame.url().includes("/fake.html")) continue;
      const count = await frame.locator(selector).count().catch(() => 0);
      if (0 < count) return frame;
    }
    await page.waitForTimeout(50);
  }
  throw new Error(`No webview shows ${selector} after ${patience / 1000} s.`);
}
