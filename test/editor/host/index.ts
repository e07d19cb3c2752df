import "mocha/mocha.js";
import { consoleReport } from "../mocha-report.js";
import { forgetEdits } from "./workspace.js";

/** The browser's build of mocha, which runs in both kinds of extension host, leaves itself here. */
declare const globalThis: { readonly mocha: BrowserMocha };

/** Runs the tests inside the extension host; VS Code calls this. */
export async function run(): Promise<void> {
  const { mocha } = globalThis;
  mocha.setup({ ui: "bdd", reporter: consoleReport, timeout: 60_000 });
  afterEach(() => forgetEdits());
  await import("./diagnostics.test.js");
  await import("./language-features.test.js");
  await import("./preview.test.js");
  await import("./silence.test.js");
  const failures = await new Promise<number>((resolve) => {
    // `mocha.run` of the browser's build looks at the page's address, which an extension host has none of.
    Object.getPrototypeOf(mocha).run.call(mocha, resolve);
  });
  if (0 < failures) throw new Error(`${failures} tests failed.`);
}
