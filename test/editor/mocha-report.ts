import { printEvent } from "./report.js";

/** A mocha reporter that says what happened through the console. */
class ConsoleReport {
  constructor(runner: Mocha.Runner) {
    runner.on("suite", (suite) => {
      if (!suite.root) printEvent({ type: "suite", title: suite.fullTitle() });
    });
    runner.on("pass", (test) => printEvent({ type: "passed", title: test.title, milliseconds: test.duration ?? 0 }));
    runner.on("fail", (test, error: Error) => {
      printEvent({ type: "failed", title: test.title, error: linesOf(error.stack ?? String(error)) });
    });
  }
}

/** Mocha needs no more than a constructor, where its types ask for its own base class. */
export const consoleReport = ConsoleReport as unknown as Mocha.ReporterConstructor;

/** Without places in bundled code, whose names are long and say nothing. */
function linesOf(stack: string): string {
  return stack
    .split("\n")
    .filter((line) => !line.trimStart().startsWith("at ") || line.length < 400)
    .join("\n");
}
