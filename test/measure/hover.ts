import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyseStructure, type Structure } from "../../server/src/core/analysis/structure.js";
import { formatFieldPath, isPrefix, type FieldPath } from "../../server/src/core/document/field-path.js";
import { walk } from "../../server/src/core/document/locate.js";
import { splitDocuments } from "../../server/src/core/document/split.js";
import type { AskEngine } from "../../server/src/core/engine/ask.js";
import type { Review } from "../../server/src/core/engine/contract.js";
import { hoverView } from "../../server/src/core/hover/hover.js";
import { writtenRange } from "../../server/src/core/finding/written-range.js";
import { leftOutValue, manifestWithout } from "../../server/src/core/hover/left-out.js";
import { objectsOf } from "../../server/src/core/navigation/manifest-object.js";
import { spotAt, type Spot } from "../../server/src/core/navigation/spot.js";
import { typedNodes } from "../../server/src/core/navigation/typed-node.js";
import { documentationOf } from "../../server/src/core/schema/documentation.js";
import { explanationOf } from "../../server/src/core/schema/explanation.js";
import { effectiveValues } from "../../server/src/core/views/effective-values.js";
import { engine } from "../fixtures/engine.js";
import { sharedFolder } from "./shared-folder.js";

// Asks for a hover at every key of every manifest of a folder, and counts how many say what the field is, and what it comes to.
//   npm run measure -- hover [FOLDER]

class Share {
  private good = 0;
  private all = 0;
  readonly misses: string[] = [];

  count(isGood: boolean, miss: string): void {
    this.all++;
    if (isGood) this.good++;
    else this.misses.push(miss);
  }

  print(title: string): void {
    console.log(`${title}: ${this.good} of ${this.all} (${((100 * this.good) / Math.max(1, this.all)).toFixed(2)} %)`);
    for (const miss of this.misses.slice(0, 10)) console.log(`  not: ${miss}`);
  }
}

const documented = new Share();
const explained = new Share();
const filledIn = new Share();
const rewritten = new Share();
const leftOut = new Share();
const durations: number[] = [];
let unknownKeys = 0;

async function main(): Promise<void> {
  const folder = process.argv[2] ?? sharedFolder("corpus/manifests");
  if (folder === undefined) return;
  const ask = await engine();
  for (const name of readdirSync(folder).filter((file) => /\.ya?ml$/.test(file)).sort()) {
    for (const document of splitDocuments(readFileSync(join(folder, name), "utf8"))) await measureDocument(name, document.text, ask);
  }
  documented.print("Keys with documentation");
  explained.print("Keys with our own explanation");
  filledIn.print("Values that Kubernetes fills in, shown at the nearest written place");
  rewritten.print("Written values that are stored in another form, with that form");
  leftOut.print("Written values with a default, with what they would be if left out");
  console.log(`Keys that Kubernetes does not know: ${unknownKeys}`);
  durations.sort((one, other) => one - other);
  const at = (share: number): string => (durations[Math.floor(durations.length * share)] ?? 0).toFixed(2);
  console.log(`Making the text of a hover, without the engine: median ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(0.9999)} ms`);
}

async function measureDocument(name: string, text: string, ask: AskEngine): Promise<void> {
  const structure = analyseStructure(text);
  const root = structure.yaml.root;
  if (root === undefined || objectsOf(structure).length === 0) return;
  const review = (await ask<Review>({ op: "review", manifest: text, options: { explain: true } })) as Review;
  const hovers = new Map<string, string>();
  const known = new Set<string>();
  for (const object of objectsOf(structure)) {
    for (const typed of typedNodes(object)) {
      if (typed.entry === undefined || typed.entry.borrowed) continue;
      const path = formatFieldPath(typed.path);
      known.add(path);
      const spot = spotOn(structure, typed.entry.key.start);
      const markdown = spot && (await hoverText(spot, review, ask));
      if (markdown === undefined) {
        documented.count(false, `${name} ${path}: no hover`);
        continue;
      }
      hovers.set(path, markdown);
      const { owner, field, type } = typed.place;
      const ours = owner !== undefined && field !== undefined && explanationOf(owner, field.name) !== undefined;
      const theirs = (owner !== undefined && field !== undefined ? documentationOf(owner, field.name) : undefined) ?? (type.kind === "object" ? documentationOf(type.type) : undefined);
      documented.count(ours || theirs !== undefined, `${name} ${path} (${owner}.${field?.name})`);
      explained.count(ours, `${name} ${path} (${owner}.${field?.name})`);
      if (review.object !== undefined && field?.default !== undefined && typed.place.role === "field" && typed.node.kind === "scalar") {
        leftOut.count(/If left out|Effective here/.test(markdown), `${name} ${path}`);
      }
      measureRewritten(name, typed.path, typed.node, review, markdown);
    }
  }
  for (const visited of walk(root)) if (visited.entry && !known.has(formatFieldPath(visited.path))) unknownKeys++;
  await measureFilledIn(name, structure, review, hovers, ask);
}

function measureRewritten(name: string, path: FieldPath, node: { kind: string; value?: unknown }, review: Review, markdown: string): void {
  if (node.kind !== "scalar" || review.object === undefined) return;
  const stored = effectiveValues(review).at(path)[0];
  if (stored === undefined || String(stored.value) === String(node.value)) return;
  rewritten.count(markdown.includes(String(stored.value)), `${name} ${formatFieldPath(path)}: ${String(node.value)} → ${String(stored.value)}`);
}

/** Every value of the result that is not written has to be in a hover of the nearest place that is. */
async function measureFilledIn(name: string, structure: Structure, review: Review, hovers: ReadonlyMap<string, string>, ask: AskEngine): Promise<void> {
  const root = structure.yaml.root;
  if (root === undefined) return;
  for (const { path, below, value } of effectiveValues(review).allFilledIn(root)) {
    if (below.length === 0) continue;
    const place = path.slice(0, path.length - below.length);
    const markdown = hovers.get(formatFieldPath(place)) ?? (await itemHover(structure, place, review, ask)) ?? hovers.get("kind");
    const last = String(below.at(-1));
    const isShown = markdown !== undefined && (markdown.includes(`${formatFieldPath(below)}: `) || isInProbeTable(markdown, last));
    filledIn.count(isShown, `${name} ${formatFieldPath(path)} = ${JSON.stringify(value)}`);
  }
}

/** The parameters of a probe are in the table of its hover. */
function isInProbeTable(markdown: string, name: string): boolean {
  return /^(?:period|timeout)Seconds$|^(?:failure|success)Threshold$/.test(name) && markdown.includes("| delay&ensp; | period&ensp; | timeout&ensp; |");
}

/** The hover of a list's item: that of its dash, or of its first key where it has none. */
async function itemHover(structure: Structure, place: FieldPath, review: Review, ask: AskEngine): Promise<string | undefined> {
  for (const object of objectsOf(structure)) {
    for (const typed of typedNodes(object)) {
      if (!isPrefix(place, typed.path) || typed.path.length !== place.length) continue;
      const first = typed.node.kind === "mapping" ? typed.node.entries[0]?.key.start : undefined;
      const spot = first === undefined ? undefined : spotOn(structure, first);
      return spot && hoverText(spot, review, ask);
    }
  }
  return undefined;
}

function spotOn(structure: Structure, offset: number): Spot | undefined {
  return spotAt(structure, writtenRange(structure, offset, offset).start);
}

async function hoverText(spot: Spot, review: Review, ask: AskEngine): Promise<string> {
  const without = manifestWithout(spot);
  const other = without === undefined ? undefined : ((await ask<Review>({ op: "review", manifest: without.manifest, options: { explain: true } })) as Review);
  const source = { uri: "file:///manifest.yaml", document: { text: spot.structure.text, offset: 0, line: 0, character: 0 }, structure: spot.structure };
  const began = performance.now();
  const { markdown } = hoverView({
    spot,
    language: "en",
    effective: effectiveValues(review),
    leftOut: other && without && leftOutValue(other, without.path),
    source,
    search: () => [source],
  });
  durations.push(performance.now() - began);
  return markdown;
}

void main();
