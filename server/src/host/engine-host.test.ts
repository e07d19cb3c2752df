import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isFailure } from "../core/engine/ask.js";
import type { EngineRequest } from "../core/engine/contract.js";
import { EngineHost, staleAnswer, type EngineHostOptions, type EngineState, type WorkerEvents } from "./engine-host.js";
import type { AskMessage, StartMessage } from "./engine-messages.js";

/** What a pretended worker does with a question, by the question's manifest. */
type Behaviour = (question: AskMessage, events: WorkerEvents, workerNumber: number) => void;

/** A host whose workers are pretended; `workers` counts those that were started, `asked` what reached them. */
function hostWith(behaviour: Behaviour, options: Partial<EngineHostOptions> = {}) {
  const record = { workers: 0, terminated: 0, asked: [] as string[], states: [] as EngineState[], starts: [] as StartMessage[] };
  const host = new EngineHost({
    wasm: "engine.wasm",
    patience: 50,
    startPatience: 50,
    onState: (state) => record.states.push(state),
    spawn: (events) => {
      const number = ++record.workers;
      let isTerminated = false;
      const guarded: WorkerEvents = {
        message: (message) => isTerminated || events.message(message),
        died: (detail) => isTerminated || events.died(detail),
      };
      return {
        post: (message) => {
          if (message.type === "start") {
            record.starts.push(message);
            setImmediate(() => guarded.message({ type: "ready" }));
            return;
          }
          record.asked.push(manifestOf(message));
          setImmediate(() => behaviour(message, guarded, number));
        },
        terminate: () => {
          isTerminated = true;
          record.terminated++;
        },
      };
    },
    ...options,
  });
  return { host, record };
}

const request = (manifest: string): EngineRequest => ({ op: "review", manifest });
const manifestOf = (message: AskMessage): string => (JSON.parse(message.request) as { manifest: string }).manifest;
const answer: Behaviour = (message, events) => events.message({ type: "answer", id: message.id, answer: saying(manifestOf(message)), heapBytes: 1 });
/** An answer that can be told from others. */
const accepted = (said: string): object => ({ said, status: 201, causes: [], warnings: [] });
const saying = (said: string): string => JSON.stringify(accepted(said));
const ordinary = (unless: string, behaviour: Behaviour): Behaviour => (message, events, number) => (manifestOf(message) === unless ? behaviour : answer)(message, events, number);

describe("the engine's host answers every question", () => {
  test("in order, with one worker", async () => {
    const { host, record } = hostWith(answer);
    const answers = await Promise.all(["a", "b", "c"].map((manifest) => host.ask(request(manifest))));
    assert.deepEqual(answers, [accepted("a"), accepted("b"), accepted("c")]);
    assert.equal(record.workers, 1);
    host.dispose();
  });

  const faults: Readonly<Record<string, Behaviour>> = {
    "hangs": () => {},
    "dies": (_message, events) => events.died("exit code 1"),
    "runs out of memory": (_message, events) => events.died("Worker terminated due to reaching memory limit"),
  };
  for (const [what, behaviour] of Object.entries(faults)) {
    test(`when the worker ${what}: that question is asked once more behind the others and fails, the others are answered`, async () => {
      const { host, record } = hostWith(ordinary("bad", behaviour));
      const answers = await Promise.all(["a", "bad", "b", "c"].map((manifest) => host.ask<{ said: string }>(request(manifest))));
      assert.deepEqual(answers.map((said) => ("failure" in said ? "failure" : said.said)), ["a", "failure", "b", "c"]);
      assert.deepEqual(record.asked, ["a", "bad", "b", "c", "bad"]);
      assert.equal(record.workers, 3);
      host.dispose();
    });
  }

  test("when a worker dies by accident: the question is answered by the next one", async () => {
    const { host, record } = hostWith((message, events, number) => (number === 1 ? events.died("exit code 1") : answer(message, events, number)));
    assert.deepEqual(await Promise.all([host.ask(request("a")), host.ask(request("b"))]), [accepted("a"), accepted("b")]);
    assert.equal(record.workers, 2);
    host.dispose();
  });

  for (const rubbish of ["{rubbish", "null", "[]", "5", "{}", '{"status":"x","causes":5,"warnings":{}}']) {
    test(`when the worker answers ${rubbish}: that question is asked once more and fails, by two workers that are not asked again`, async () => {
      const { host, record } = hostWith(ordinary("bad", (message, events) => events.message({ type: "answer", id: message.id, answer: rubbish, heapBytes: 1 })));
      assert.ok(isFailure(await host.ask<object>(request("bad"))));
      assert.deepEqual(await host.ask(request("a")), accepted("a"));
      assert.equal(record.workers, 3);
      host.dispose();
    });
  }

  test("when the worker answers another question, or one twice", async () => {
    const { host } = hostWith((message, events) => {
      events.message({ type: "answer", id: message.id + 7, answer: saying("wrong"), heapBytes: 1 });
      answer(message, events, 1);
      answer(message, events, 1);
    });
    assert.deepEqual(await Promise.all([host.ask(request("a")), host.ask(request("b"))]), [accepted("a"), accepted("b")]);
    host.dispose();
  });

  test("when no worker ever starts: it gives up, and says so", async () => {
    const { host, record } = hostWith(answer, {
      spawn: (events) => ({ post: () => setImmediate(() => events.message({ type: "failed", detail: "no such file" })), terminate: () => {} }),
    });
    const [one, other] = await Promise.all([host.ask<object>(request("a")), host.ask<object>(request("b"))]);
    assert.ok(isFailure(one) && isFailure(other));
    assert.equal(record.states.at(-1), "failed");
    host.dispose();
  });

  test("after it was stopped", async () => {
    const { host } = hostWith(() => {});
    const waiting = [host.ask<object>(request("a")), host.ask<object>(request("b"))];
    host.dispose();
    for (const said of [...(await Promise.all(waiting)), await host.ask<object>(request("c"))]) assert.ok(isFailure(said));
  });
});

test("a stale question is not asked", async () => {
  const { host, record } = hostWith(answer);
  const answers = await Promise.all([host.ask(request("a"), { isStale: () => true }), host.ask(request("b"))]);
  assert.deepEqual(answers, [staleAnswer, accepted("b")]);
  assert.deepEqual(record.asked, ["b"]);
  host.dispose();
});

test("what a person waits for goes before what prepares something", async () => {
  const { host, record } = hostWith(answer);
  await Promise.all([host.ask(request("proof"), { priority: "later" }), host.ask(request("typed"))]);
  assert.deepEqual(record.asked, ["typed", "proof"]);
  host.dispose();
});

test("a worker that has grown is replaced between two questions, and the module is not compiled again", async () => {
  const module = new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
  const { host, record } = hostWith(
    (message, events, number) => {
      if (number === 1) events.message({ type: "compiled", module });
      events.message({ type: "answer", id: message.id, answer: saying("a"), heapBytes: number === 1 ? 2_000 : 10 });
    },
    { largestHeap: 1_000 },
  );
  await Promise.all([host.ask(request("a")), host.ask(request("b"))]);
  assert.equal(record.workers, 2);
  assert.equal(record.starts[1]?.module, module);
  host.dispose();
});

test("an idle worker is given back, and started again for the next question", async () => {
  const { host, record } = hostWith(answer, { idleAfter: 5 });
  await host.ask(request("a"));
  await new Promise((resolve) => setTimeout(resolve, 60));
  assert.equal(record.states.at(-1), "idle");
  assert.equal(record.terminated, 1);
  assert.deepEqual(await host.ask(request("b")), accepted("b"));
  host.dispose();
});
