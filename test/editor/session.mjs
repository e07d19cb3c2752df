// Runs the editor tests in one editor: `node session.mjs KIND STAGE`, where STAGE has the folders `extension` and
// `workspace`. Everything goes through `runTests` of @vscode/test-electron: what it starts is a VS Code of the desktop,
// or our launcher in its place.
import path from "node:path";
import process from "node:process";
import { runTests } from "@vscode/test-electron";
import { inRoot } from "../../scripts/project.mjs";

const [kind = "", stage = ""] = process.argv.slice(2);
const launcher = inRoot("test", "editor", process.platform === "win32" ? "launch.cmd" : "launch.mjs");
const executable = kind === "desktop" ? process.env.PODSMITH_VSCODE : launcher;

try {
  await runTests({
    ...(executable === undefined ? {} : { vscodeExecutablePath: executable }),
    extensionDevelopmentPath: path.join(stage, "extension"),
    extensionTestsPath: path.join(stage, "extension", "tests", "index.js"),
    extensionTestsEnv: { PODSMITH_EDITOR: kind },
    launchArgs: [path.join(stage, "workspace")],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
