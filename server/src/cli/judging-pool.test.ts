import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { parseArguments, type Command } from "./arguments.js";
import { JudgingPool } from "./judging-pool.js";
import type { JudgedFile } from "./judging-messages.js";

/** A pretended worker: what it does with a file says the file's name; a document that has a failure is answered with it. */
const pretendedWorker = `
const { parentPort, workerData } = require("node:worker_threads");
const cells = new Int32Array(workerData.pulse);
parentPort.on("message", (message) => {
  if (message.type !== "judge") return;
  const files = message.files.map((file) => {
    Atomics.store(cells, 0, file.id);
    Atomics.store(cells, 1, 0);
    Atomics.add(cells, 2, 1);
    const failure = file.failures[0];
    if (failure === undefined && file.name === "hangs") for (;;);
    if (failure === undefined && file.name === "dies") process.exit(3);
    if (failure === undefined && file.name === "throws") throw new Error("out of luck");
    if (failure === undefined && file.name === "grows") { const all = []; for (;;) all.push(new Array(1e6).fill(file)); }
    if (file.name === "always dies") process.exit(3);
    return { id: file.id, output: file.name + " " + (failure ?? "judged"), errors: "", tally: { files: 1, accepted: 1, refused: 0, ignored: 0, unreadable: 0, unjudged: 0 } };
  });
  parentPort.postMessage({ type: "judged", files, heapBytes: files.some(({ output }) => output.startsWith("swells")) ? 1e9 : 1 });
});
`;

describe("files are judged in order, whatever happens to a worker", () => {
  let folder = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "podsmith-pool-"));
    writeFileSync(join(folder, "judging-worker.js"), pretendedWorker);
    writeFileSync(join(folder, "apiserver.wasm"), new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
  });
  after(() => rmSync(folder, { recursive: true }));

  const judged = async (names: readonly string[], signal = new AbortController().signal): Promise<readonly JudgedFile[]> => {
    const pool = new JudgingPool({ folder, command: commandOf(), isColored: false, patience: 300 }, names.map((name) => ({ name })));
    const results: JudgedFile[] = [];
    for await (const file of pool.results(signal)) results.push(file);
    return results;
  };

  const faults: Readonly<Record<string, RegExp>> = { hangs: /did not answer in time/, dies: /exit code 3/, throws: /out of luck/, grows: /memory|in time/ };
  for (const [name, told] of Object.entries(faults)) {
    test(`a worker that ${name}: that document gets a failure, the others are judged`, async () => {
      const results = await judged(["a", name, "b", "c"]);
      assert.deepEqual(results.map(({ id }) => id), [0, 1, 2, 3]);
      assert.deepEqual([results[0], results[2], results[3]].map((file) => file?.output), ["a judged", "b judged", "c judged"]);
      assert.match(results[1]?.output ?? "", told);
    });
  }

  test("a file that ends every worker is given up", async () => {
    const results = await judged(["a", "always dies", "b"]);
    assert.deepEqual(results.map(({ output }) => output), ["a judged", "", "b judged"]);
    assert.equal(results[1]?.tally.unjudged, 1);
  });

  test("a worker that has grown is replaced", async () => {
    const results = await judged(["swells", "a", "b"]);
    assert.deepEqual(results.map(({ output }) => output), ["swells judged", "a judged", "b judged"]);
  });

  test("many files come in order", async () => {
    const names = Array.from({ length: 5_000 }, (_, index) => `file ${index}`);
    assert.deepEqual((await judged(names)).map(({ output }) => output), names.map((name) => `${name} judged`));
  });

  test("it ends when it is told to", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    assert.ok((await judged(["a", "hangs"], controller.signal)).length < 2);
  });

  test("an engine that is not there is said", async () => {
    const pool = new JudgingPool({ folder: join(folder, "none"), command: commandOf(), isColored: false }, [{ name: "a" }]);
    await assert.rejects(async () => {
      for await (const file of pool.results(new AbortController().signal)) assert.fail(file.output);
    }, /could not be loaded|stopped/);
  });
});

function commandOf(): Command {
  const parsed = parseArguments(["check", "x"], "en");
  if (parsed.state !== "command") throw new Error("these arguments are right");
  return parsed.command;
}
