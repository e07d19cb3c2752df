// How good completion is, on manifests that people published and the API server accepts: every key and every scalar value is
// deleted in turn, completion is asked there, and what is offered is compared with what stood there. Of the offers, a sample is
// inserted and judged by the engine: none may be refused for what it says. Needs the engine (`npm run build`).
//
//   npm run measure -- completion [FOLDER] [--count 100] [--skip 0] [--sample 4000] [--misses KIND] [--refused]
//
//   FOLDER         manifests, with `expected.jsonl` above or beside it naming those that are accepted ("status": 201)
//   --count N      how many manifests, taken evenly from all of them; --skip N starts with another one
//   --sample N     how many offers are judged
//   --misses KIND  also lists what was not offered (field, enumeration, "name in file", …; all for everything)
//   --refused      also lists the offers that were refused
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { judge } from "../../server/src/core/analysis/judge.js";
import { analyseAsWritten } from "../../server/src/core/analysis/structure.js";
import { completionsAt, type Offer } from "../../server/src/core/completion/completions.js";
import { insertionOf, textAfter } from "../../server/src/core/completion/insertion.js";
import { formatFieldPath } from "../../server/src/core/document/field-path.js";
import type { Cause, Review } from "../../server/src/core/engine/contract.js";
import { nodeEngine } from "../../server/src/host/node-engine.js";
import { holesIn, type Hole } from "./holes.js";
import { sharedFolder } from "./shared-folder.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: "string", default: "100" },
    skip: { type: "string", default: "0" },
    sample: { type: "string", default: "4000" },
    misses: { type: "string" },
    refused: { type: "boolean", default: false },
  },
});

interface Tally {
  asked: number;
  offered: number;
  first: number;
  topThree: number;
}

const tallies = new Map<string, Tally>();
const times: number[] = [];
const trials: { readonly hole: Hole; readonly offer: Offer; readonly file: string; readonly original: string }[] = [];

async function main(): Promise<void> {
  const folder = positionals[0] ?? sharedFolder("corpus/manifests");
  if (folder === undefined) return;
  const manifests = accepted(folder);
  for (const file of manifests) {
    const original = readFileSync(path.join(folder, file), "utf8");
    for (const hole of holesIn(original)) {
      const began = performance.now();
      const offers = completionsAt(hole.text, hole.offset);
      times.push(performance.now() - began);
      const rank = offers.findIndex(({ completion }) => completion.label === hole.word);
      count(`${hole.what}${hole.cut === "value" ? "" : `, ${hole.cut} gone`}`, rank);
      if (rank === -1 && (values.misses === hole.what || values.misses === "all")) console.log(`  missed ${hole.cut} ${formatFieldPath(hole.path)}: ${hole.word}   (${file})`);
      if (3 <= rank && values.misses === "low") console.log(`  rank ${rank + 1} ${hole.cut} ${formatFieldPath(hole.path)}: ${hole.word}; ${offers.slice(0, rank).map(({ completion }) => completion.label).join(" ")}   (${file})`);
      for (const offer of offers) trials.push({ hole, offer, file, original });
    }
  }

  console.log(`${manifests.length} manifests, ${times.length} questions`);
  console.log(`${"".padEnd(28)}${["asked", "offered", "first", "top three"].map((title) => title.padStart(11)).join("")}`);
  for (const [what, tally] of [...tallies].sort(([one], [other]) => one.localeCompare(other))) printTally(what, tally);
  printTally("fields, enumerations, names", sum(["field, key gone", "field, entry gone", "enumeration", "boolean", "name in file"]));
  const sorted = [...times].sort((one, other) => one - other);
  console.log(`time: median ${at(sorted, 0.5)} ms, p95 ${at(sorted, 0.95)} ms, slowest ${at(sorted, 1)} ms`);
  await judgeSample();
}

function accepted(from: string): readonly string[] {
  const list = [path.join(from, "expected.jsonl"), path.join(from, "..", "expected.jsonl")].find((name) => existsSync(name));
  if (list === undefined) throw new Error("No expected.jsonl was found.");
  const all = readFileSync(list, "utf8").trim().split("\n").map((line) => JSON.parse(line) as { readonly file: string; readonly status: unknown });
  const good = all.filter(({ status }) => status === 201).map(({ file }) => file).sort();
  const wanted = Math.min(good.length, Number(values.count));
  const step = good.length / wanted;
  return Array.from({ length: wanted }, (_none, index) => good[(Math.floor(index * step) + Number(values.skip)) % good.length] as string);
}

function count(what: string, rank: number): void {
  const tally = tallies.get(what) ?? { asked: 0, offered: 0, first: 0, topThree: 0 };
  tally.asked++;
  if (rank !== -1) tally.offered++;
  if (rank === 0) tally.first++;
  if (0 <= rank && rank < 3) tally.topThree++;
  tallies.set(what, tally);
}

function sum(kinds: readonly string[]): Tally {
  const total: Tally = { asked: 0, offered: 0, first: 0, topThree: 0 };
  for (const kind of kinds) {
    const tally = tallies.get(kind);
    if (tally === undefined) continue;
    for (const key of ["asked", "offered", "first", "topThree"] as const) total[key] += tally[key];
  }
  return total;
}

function printTally(what: string, { asked, offered, first, topThree }: Tally): void {
  const share = (part: number): string => (asked === 0 ? "-" : `${((100 * part) / asked).toFixed(1)} %`).padStart(11);
  console.log(`${what.padEnd(28)}${String(asked).padStart(11)}${share(offered)}${share(first)}${share(topThree)}`);
}

function at(sortedTimes: readonly number[], share: number): string {
  return (sortedTimes[Math.min(sortedTimes.length - 1, Math.floor(share * sortedTimes.length))] ?? 0).toFixed(2);
}

/** An offer is bad if the engine gives a reason that it does not give for the manifest without the word. */
async function judgeSample(): Promise<void> {
  const engine = nodeEngine(path.resolve("dist"));
  const wanted = Math.min(Number(values.sample), trials.length);
  const step = trials.length / Math.max(1, wanted);
  const known = new Map<string, Promise<readonly Cause[]>>();
  const causesOf = (text: string): Promise<readonly Cause[]> => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const causes = judge(analyseAsWritten(text), (request) => engine.ask<Review>(request) as never).then(({ review, rest }) => [...(review?.causes ?? []), ...(rest?.causes ?? [])]);
    known.set(text, causes);
    return causes;
  };
  let refused = 0;
  for (let index = 0; index < wanted; index++) {
    const { hole, offer, file } = trials[Math.floor(index * step)] as (typeof trials)[number];
    const before = new Set((await causesOf(withoutHole(hole))).map(({ field, message }) => `${field} ${message}`));
    const after = await causesOf(textAfter(hole.text, insertionOf(offer)));
    const added = after.filter(({ field, message }) => !before.has(`${field} ${message}`));
    if (added.length === 0) continue;
    refused++;
    if (values.refused) console.log(`  refused ${hole.cut} ${formatFieldPath(hole.path)} <- ${offer.completion.label} (was ${hole.word}): ${added[0]?.field}: ${added[0]?.message}   (${file})`);
  }
  console.log(`${wanted} of ${trials.length} offers inserted: ${refused} refused`);
  engine.dispose();
}

/** What the reader had before asking: the manifest without the word, as far as it is one. */
function withoutHole({ cut, text, offset }: Hole): string {
  if (cut === "value") return text;
  if (cut === "entry") return text;
  const line = text.indexOf("\n", offset);
  return text.slice(0, offset) + (line === -1 ? "" : text.slice(line));
}

void main();
