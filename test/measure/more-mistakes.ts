// Spoils accepted manifests of ../shared/corpus with further kinds of mistakes, always the same ones, and measures as `mistakes` does.
//   npm run measure -- more-mistakes [--each 8] [--seed 1] [--misses] [--only "part of a kind's name"] [--keep FOLDER]
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { LanguageClient } from "../lsp/language-client.js";
import { mend, type Mending, type SpoiltManifest } from "./mending.js";
import { listMisses, reportMendings } from "./mending-report.js";
import { Reviewer } from "./reviewer.js";
import { readJsonLines, sharedFolder, type ExpectedAnswer } from "./shared-folder.js";
import { ManifestLines, seeded, type Operator } from "./spoil/operator.js";
import { operators } from "./spoil/operators.js";

const { values } = parseArgs({
  options: {
    each: { type: "string", default: "8" },
    seed: { type: "string", default: "1" },
    only: { type: "string", default: "" },
    keep: { type: "string" },
    misses: { type: "boolean", default: false },
  },
});

/** Longer manifests are left out: one mistake in them is worth no more, and costs more time. */
const mostLines = 150;

async function main(): Promise<void> {
  const corpus = sharedFolder("corpus");
  if (corpus === undefined) return;
  const sources = readJsonLines<ExpectedAnswer>(join(corpus, "expected.jsonl"))
    .filter((answer) => answer.status === 201)
    .map((answer) => ({ name: answer.file, text: readFileSync(join(corpus, "manifests", answer.file), "utf8"), object: answer.object }))
    .filter(({ text }) => !text.includes("\r") && text.split("\n").length <= mostLines);
  const reviewer = new Reviewer();
  const client = await LanguageClient.start();
  const mendings: Mending[] = [];
  for (const operator of operators.filter(({ name }) => name.includes(values.only))) {
    const manifests = await spoiltBy(operator, sources, reviewer);
    if (manifests.length === 0) console.log(`No manifest could be spoilt by "${operator.name}".`);
    for (const manifest of manifests) {
      keep(manifest);
      mendings.push(await mend(client, reviewer, manifest));
    }
  }
  await client.stop();
  reviewer.dispose();
  if (values.misses) listMisses(mendings);
  reportMendings(mendings);
}

/** As many manifests as were asked for, each of another source, that the engine refuses because of this mistake. */
async function spoiltBy(
  operator: Operator, sources: readonly { readonly name: string; readonly text: string; readonly object: unknown }[], reviewer: Reviewer,
): Promise<readonly SpoiltManifest[]> {
  const random = seeded(Number(values.seed) + hashOf(operator.name));
  const spoilt: SpoiltManifest[] = [];
  const shuffled = sources.map((source) => ({ source, order: random() })).sort((one, other) => one.order - other.order);
  for (const { source } of shuffled) {
    if (spoilt.length === Number(values.each)) break;
    const made = operator.spoil(new ManifestLines(source.text), random);
    if (made === undefined) continue;
    const text = made.lines.join("\n");
    if (text === source.text || (await reviewer.isAccepted(text))) continue;
    const name = `${operator.name.replace(/\W+/g, "-")}-${spoilt.length}.yaml`;
    spoilt.push({ name, operator: operator.name, original: source.text, text, line: made.line, tolerance: made.tolerance, object: source.object });
  }
  return spoilt;
}

function keep(manifest: SpoiltManifest): void {
  if (values.keep === undefined) return;
  mkdirSync(values.keep, { recursive: true });
  writeFileSync(join(values.keep, manifest.name), manifest.text);
}

function hashOf(text: string): number {
  let hash = 0;
  for (const unit of text) hash = (Math.imul(hash, 31) + (unit.codePointAt(0) ?? 0)) >>> 0;
  return hash;
}

void main();
