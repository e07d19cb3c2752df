import assert from "node:assert/strict";
import { errorsIn } from "../lsp/described.js";
import { LanguageClient, type ServerCommand } from "../lsp/language-client.js";
import { acceptedPod, misspeltPod } from "../lsp/manifests.js";
import { FaultyBuild, type WorkerFault } from "./faulty-build.js";

/** Only the engine knows that the port is none. */
const refusedPod = acceptedPod.replace("containerPort: 80", "containerPort: 99999");
const refusal = "error port-out-of-range 9:25-9:30";

const sometimes = "question % 4 === 2";

/** What may be wrong with a worker that has started, by what it does. */
export const workerFaults: Readonly<Record<string, WorkerFault>> = {
  "ends": { when: sometimes, does: "process.exit(1);" },
  "throws": { when: sometimes, does: 'throw new Error("broken");' },
  "runs out of memory": { when: "question === 3", does: "const kept = []; for (;;) kept.push(new Array(100_000).fill(1.5));" },
  "hangs": { when: "question === 3", does: "for (;;);" },
  "answers what is no JSON": { when: sometimes, does: 'answer("{rubbish");' },
  "answers null": { when: sometimes, does: 'answer("null");' },
  "answers a list": { when: sometimes, does: 'answer("[]");' },
  "answers without what it should say": { when: sometimes, does: 'answer("{}");' },
  "answers other types than it should": { when: sometimes, does: `answer('{"status":"x","causes":5,"warnings":{},"object":[],"layers":1}');` },
  "answers another question": { when: sometimes, does: 'port.postMessage({ type: "answer", id: message.id + 1, answer: "{}", heapBytes: 1 }); handle(message);' },
  "answers twice": { when: sometimes, does: "handle(message); handle(message);" },
  "writes where the protocol's messages go": { when: sometimes, does: 'console.log("rubbish"); handle(message);' },
  "has an engine that traps": { when: sometimes, does: "globalThis.podsmithEngine = () => { throw new WebAssembly.RuntimeError('unreachable'); }; handle(message);" },
  "has an engine that has ended": { when: sometimes, does: "globalThis.podsmithEngine = () => undefined; handle(message);" },
};

/** A module that runs into an error as soon as Go's loader starts it. */
const trap = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 8, 1, 0, 10, 5, 1, 3, 0, 0, 11);

/** What may be wrong with the engine itself, so that no worker ever starts. */
export const engineFaults: Readonly<Record<string, (build: FaultyBuild) => void>> = {
  "is not there": (build) => build.removeEngine(),
  "is empty": (build) => build.replaceEngine(new Uint8Array()),
  "is cut off": (build) => build.replaceEngine(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 200, 1, 5)),
  "is no WebAssembly": (build) => build.replaceEngine(Buffer.from("<html>not found</html>")),
  "fails as it starts": (build) => build.replaceEngine(trap),
};

/** Types while the worker is broken like that, and holds that nothing is lost; answers the milliseconds that the slowest answer took. */
export function typeWithBrokenWorker(fault: WorkerFault): Promise<number> {
  return withBuild((build) => build.breakWorker(fault), "--max-old-space-size=200", typeAll);
}

/** Works without an engine, and holds that all that needs none is said; answers the milliseconds that it took. */
export function workWithoutEngine(breakIt: (build: FaultyBuild) => void): Promise<number> {
  return withBuild(breakIt, "--no-warnings", async (client) => {
    const began = performance.now();
    const uri = "file:///faults/misspelt.yaml";
    client.open(uri, misspeltPod);
    assert.deepEqual(errorsIn(await client.diagnosticsOf(uri)), ["error unknown-field 5:2-5:11"]);
    const hover = await client.request("textDocument/hover", { textDocument: { uri }, position: { line: 1, character: 1 } });
    assert.notEqual(hover, null);
    assert.ok(await client.preview(uri));
    client.change(uri, { text: acceptedPod });
    assert.deepEqual(errorsIn(await client.diagnosticsOf(uri)), []);
    return performance.now() - began;
  });
}

/** Starts a broken copy of the language server, and removes it afterwards. */
async function withBuild<Result>(breakIt: (build: FaultyBuild) => void, option: string, use: (client: LanguageClient) => Promise<Result>): Promise<Result> {
  const build = new FaultyBuild();
  try {
    breakIt(build);
    const server: ServerCommand = build.server(option);
    const client = await LanguageClient.start({ server });
    try {
      const result = await use(client);
      assert.ok(client.isAlive);
      return result;
    } finally {
      await client.stop();
    }
  } finally {
    build.remove();
  }
}

/** Types a mistake into one file and takes it back, asking as an editor does; answers the milliseconds that the slowest answer took. */
async function typeAll(client: LanguageClient): Promise<number> {
  const uri = "file:///faults/typed.yaml";
  const other = "file:///faults/other.yaml";
  client.open(other, refusedPod);
  client.open(uri, acceptedPod);
  const waits: Promise<number>[] = [];
  for (const [index] of [..."99999"].entries()) {
    client.change(uri, { text: acceptedPod.replace("containerPort: 80", `containerPort: ${"99999".slice(0, index + 1)}`) });
    for (const method of ["textDocument/hover", "textDocument/completion"]) waits.push(asked(client, method, { textDocument: { uri }, position: { line: 9, character: 12 } }));
    waits.push(asked(client, "podsmith/preview", { uri, line: 9 }));
    waits.push(asked(client, "textDocument/codeAction", { textDocument: { uri }, range: wholeFile, context: { diagnostics: [] } }));
    await client.diagnosticsOf(uri);
  }
  const longest = Math.max(...(await Promise.all(waits)));
  assert.deepEqual(errorsIn(await client.diagnosticsOf(uri)), [refusal]);
  assert.deepEqual(errorsIn(await client.diagnosticsOf(other)), [refusal]);
  client.change(uri, { text: acceptedPod });
  assert.deepEqual(errorsIn(await client.diagnosticsOf(uri)), []);
  return longest;
}

const wholeFile = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };

async function asked(client: LanguageClient, method: string, params: object): Promise<number> {
  const began = performance.now();
  await client.request(method, params).catch((error: { code?: number }) => assert.ok([-32800, -32801].includes(error.code ?? 0), `${method}: ${String(error)}`));
  return performance.now() - began;
}
