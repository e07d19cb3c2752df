// Looks for what nobody has thought of.
//   npm run fuzz -- protocol [--runs 5000] [--seed N]          random edits and requests against the built language server
//   npm run fuzz -- differential [--cases 20000] [--from manifests|schema|both] [--seed N]
//                                                              random objects against a real kube-apiserver
import { parseArgs } from "node:util";
import { compareWithServer, sources } from "./differential.js";
import { ProtocolFuzz } from "./protocol-fuzz.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: "string", default: "5000" }, cases: { type: "string", default: "20000" }, from: { type: "string", default: "both" }, seed: { type: "string" } },
});
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);

async function main(): Promise<number> {
  switch (positionals[0]) {
    case "protocol":
      return playSessions(Number(values.runs));
    case "differential":
      return compareObjects();
    default:
      console.error("Say what to look at: protocol or differential.");
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

void main().then((code) => (process.exitCode = code));
