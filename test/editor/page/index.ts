import Mocha from "mocha";
import { consoleReport } from "../mocha-report.js";
import { describeAccessibility } from "./accessibility.page-test.js";
import type { EditorWindow } from "./editor-window.js";
import { describeLimits } from "./limits.page-test.js";
import { describePreview } from "./preview.page-test.js";
import { describeResult } from "./result.page-test.js";
import { describeStaticPod } from "./static-pod.page-test.js";
import { describeTyping } from "./typing.page-test.js";

/** Runs the tests that look at an editor from outside; answers how many failed. */
export function runPageTests(editor: EditorWindow): Promise<number> {
  const mocha = new Mocha({ ui: "bdd", reporter: consoleReport, timeout: 120_000 });
  // Gives this process `describe` and `it`, as loading a file of tests would.
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  afterEach(async function () {
    const test = this.currentTest;
    if (test?.state === "failed") await editor.takePicture(test.fullTitle());
  });
  describePreview(editor);
  describeAccessibility(editor);
  describeLimits(editor);
  describeResult(editor);
  describeStaticPod(editor);
  describeTyping(editor);
  return new Promise((resolve) => void mocha.run(resolve));
}
