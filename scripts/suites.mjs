import process from "node:process";
import { engineFolder } from "./engine.mjs";
import { inRoot, root } from "./project.mjs";
import { browser, kerberos, provide } from "./system-packages.mjs";
import { agreements, closingLine, goTests, nodeTests, oneCheck } from "./test-output.mjs";

/**
 * @typedef {object} TestCommand
 * @property {readonly [string, ...string[]]} run
 * @property {string} [cwd] The repository's root without it.
 * @property {() => import("./test-output.mjs").TestOutput} output How to read what it prints.
 *
 * @typedef {object} Suite
 * @property {string} name As `npm test -- NAME` selects it.
 * @property {string} about
 * @property {() => Promise<void>} [prepare] Gets what it needs beyond a built extension.
 * @property {() => Promise<readonly TestCommand[]>} commands
 */

/** How Node runs tests; one that hangs fails after so many milliseconds, which no file of tests needs. */
const nodeTest = ["--import", "tsx", "--test", "--test-timeout=400000", "--test-reporter=spec"];

/** Every suite, the quickest first. @type {readonly Suite[]} */
export const suites = [
  {
    name: "types",
    about: "the types of all projects",
    commands: async () => [{ run: [process.execPath, inRoot("scripts", "check.mjs")], output: oneCheck }],
  },
  {
    name: "unit",
    about: "the core and its fixtures, the language server over its protocol, the command line, the client's pure parts",
    commands: async () => [
      { run: [process.execPath, ...nodeTest, ...(await testFiles())], output: nodeTests },
    ],
  },
  {
    name: "engine",
    about: "the engine in Go",
    commands: async () => [
      { run: ["go", "vet", "./..."], cwd: engineFolder, output: oneCheck },
      { run: ["go", "test", "-json", "./..."], cwd: engineFolder, output: goTests },
    ],
  },
  {
    name: "cluster",
    about: "the engine and the cluster commands against a real API server, controllers, kubelet and admission (built first: minutes, once)",
    commands: async () => [
      { run: ["go", "run", "./conformance", "-damaged", "500", "-generated", "1000", "-bounded", "500"], cwd: engineFolder, output: agreements },
      { run: ["go", "test", "-json", "./..."], cwd: inRoot("apiserver", "cluster"), output: goTests },
      {
        run: [process.execPath, ...nodeTest, ...(await testFiles("test/cluster/**"))],
        output: nodeTests,
      },
    ],
  },
  {
    name: "editor",
    about: "the packaged extension in real editors",
    prepare: () => provide([browser, kerberos]),
    commands: async () => [{ run: [process.execPath, inRoot("test", "editor", "run.mjs")], output: closingLine }],
  },
];

/** The test files of one folder for Node's test runner; without it all but those that need an editor or a cluster. @param {string} [folder] */
async function testFiles(folder) {
  const { glob } = await import("tinyglobby");
  const everything = "{server,client,schemas,snippets,scripts,docs,test}/**/*.test.ts";
  const files = await glob([folder === undefined ? everything : `${folder}/*.test.ts`], {
    cwd: root,
    ignore: folder === undefined ? ["test/editor/**", "test/cluster/**"] : [],
  });
  return files.sort();
}
