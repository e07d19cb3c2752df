import { describe, test } from "node:test";
import { engineFaults, typeWithBrokenWorker, workerFaults, workWithoutEngine } from "./engine-faults.js";

describe("while someone types, nothing is lost to a worker that", () => {
  for (const [what, fault] of Object.entries(workerFaults)) {
    test(what, async (context) => context.diagnostic(`the longest wait for an answer was ${(await typeWithBrokenWorker(fault)).toFixed(0)} ms`));
  }
});

describe("without a working engine the rest goes on: it", () => {
  for (const [what, breakIt] of Object.entries(engineFaults)) test(what, async () => void (await workWithoutEngine(breakIt)));
});
