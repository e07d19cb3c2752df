// Looks for what nobody has thought of.
//   npm run fuzz -- protocol [--runs 5000] [--seed N]          random edits and requests against the built language server
//   npm run fuzz -- verdicts [--runs 5000] [--seed N]          random edits of texts: an error is told where the server refuses
//   npm run fuzz -- bytes [--runs 300] [--seed N]              damaged streams of messages, a server each
//   npm run fuzz -- differential [--cases 20000] [--from manifests|texts|schema|bounds|all] [--seed N]
//                                                              random objects against a real kube-apiserver
import { parseArgs } from "node:util";
import fc from "fast-check";
import { compareWithServer, sources } from "./differential.js";
import { ProtocolFuzz } from "./protocol-fuzz.js";
import { outcomeOf } from "./stream-outcome.js";
import { damagedStreams } from "./streams.js";
import { fuzzVerdicts } from "./verdict-fuzz.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: "string" }, cases: { type: "string", default: "20000" }, from: { type: "string", default: "all" }, seed: { type: "string" } },
});
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);

async function main(): Promise<number> {
  switch (positionals[0]) {
    case "protocol":
      return playSessions(Number(values.runs ?? 5_000));
    case "verdicts":
      return editTexts(Number(values.runs ?? 5_000));
    case "bytes":
      return sendDamagedStreams(Number(values.runs ?? 300));
    case "differential":
      return compareObjects();
    default:
      console.error("Say what to look at: protocol, verdicts, bytes or differential.");
      return 2;
  }
}

async function compareObjects(): Promise<number> {
  const source = sources.find((name) => name === values.from);
  if (source !== undefined) return compareWithServer(Number(values.cases), source, seed);
  console.error(`Say where from: ${sources.join(", ")}.`);
  return 2;
}

/** In portions, so that it can be seen how far it is. */
async function playSessions(runs: number): Promise<number> {
  const fuzz = await ProtocolFuzz.start();
  try {
    for (let done = 0; done < runs; ) {
      const portion = Math.min(250, runs - done);
      await fuzz.run({ runs: portion, seed: seed + done });
      done += portion;
      console.log(`${done} sessions, seed ${seed}: nothing broke`);
    }
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? [error.message, error.cause].join("\n") : error);
    return 1;
  } finally {
    await fuzz.stop();
  }
}

async function editTexts(runs: number): Promise<number> {
  try {
    await fuzzVerdicts({ runs, seed });
    console.log(`${runs} texts, seed ${seed}: nothing broke`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? [error.message, error.cause].join("\n") : error);
    return 1;
  }
}

/** A server that reads damaged bytes answers the next request, or ends. */
async function sendDamagedStreams(runs: number): Promise<number> {
  const outcomes: Record<string, number> = {};
  const reads = fc.asyncProperty(damagedStreams, async (stream) => {
    const outcome = await outcomeOf(stream);
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  });
  try {
    await fc.assert(reads, { numRuns: runs, seed });
    console.log(`${runs} streams, seed ${seed}: ${Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome}`).join(", ")}`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

void main().then((code) => (process.exitCode = code));
