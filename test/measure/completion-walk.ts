// Writes manifests by accepting completions alone: from `kind:` on, every field that is offered is accepted once, and again inside
// of what it opened, and every value that is offered for what was written. The engine judges each step: after a valid manifest,
// accepting must not give an invalid one. Needs the engine (`npm run build`).
//
//   npm run measure -- completion-walk [KIND…] [--depth 8] [--all]
//
//   KIND…      only these kinds
//   --depth N  how deep
//   --all      also lists what was accepted
import path from "node:path";
import { parseArgs } from "node:util";
import { judge } from "../../server/src/core/analysis/judge.js";
import { analyseAsWritten } from "../../server/src/core/analysis/structure.js";
import { completionsAt } from "../../server/src/core/completion/completions.js";
import { insertionOf, textAfter } from "../../server/src/core/completion/insertion.js";
import { formatFieldPath, type FieldPath } from "../../server/src/core/document/field-path.js";
import { columnAt } from "../../server/src/core/document/line-bounds.js";
import { walk } from "../../server/src/core/document/locate.js";
import type { Node } from "../../server/src/core/document/node.js";
import { readOutline } from "../../server/src/core/document/outline.js";
import { nodeAt } from "../../server/src/core/document/read.js";
import type { Review } from "../../server/src/core/engine/contract.js";
import { kinds, placeIn } from "../../server/src/core/schema/field-model.js";
import { nodeEngine } from "../../server/src/host/node-engine.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { depth: { type: "string", default: "8" }, all: { type: "boolean", default: false } },
});

const engine = nodeEngine(path.resolve("dist"));
const seen = new Set<string>();
let accepted = 0;
let refused = 0;

async function main(): Promise<void> {
  for (const kind of kinds()) {
    if (kind.kind === "List" || (0 < positionals.length && !positionals.includes(kind.kind))) continue;
    let text = `apiVersion: ${kind.apiVersion}\nkind: ${kind.kind}\n`;
    for (const name of ["metadata", "spec"]) text = acceptAt(text, text.length, name) ?? text;
    if ((await problemOf(text)) !== undefined) text = acceptAt(text, text.length, "template") ?? text;
    const problem = await problemOf(text);
    if (problem !== undefined) console.log(`${kind.kind}: ${problem}\n${text}`);
    await explore(kind.kind, kind.type, text, [], Number(values.depth));
  }
  console.log(`${accepted} accepted, ${refused} refused`);
  engine.dispose();
}

function acceptAt(text: string, offset: number, label: string): string | undefined {
  const offer = completionsAt(text, offset).find(({ completion }) => completion.label === label);
  return offer && `${textAfter(text, insertionOf(offer)).trimEnd()}\n`;
}

/** Accepts every field of the object at a path, each in the same text, and goes on inside of what that opened. */
async function explore(kind: string, type: string, text: string, at: FieldPath, depth: number): Promise<void> {
  const place = placeIn(type, at);
  const node = nodeAt(readOutline(text).root, at);
  if (place === undefined || node === undefined || depth === 0) return;
  if (node.kind === "sequence") return exploreItems(kind, type, text, at, node, depth);
  if (node.kind !== "mapping" || node.flow) return;
  const state = `${kind} ${place.type.kind === "object" ? place.type.type : "map"} ${at.filter((step) => typeof step === "string").slice(-2).join(".")}`;
  if (seen.has(state)) return;
  seen.add(state);
  const { hole, offset } = lineBelow(text, node);
  for (const offer of completionsAt(hole, offset)) {
    const { label, kind: what } = offer.completion;
    if (what === "part") continue;
    const after = textAfter(hole, insertionOf(offer));
    if (!(await isFine(after, `${kind} ${formatFieldPath(at)} + ${label}`))) continue;
    const inner = [...at, label];
    const opened = nodeAt(readOutline(after).root, inner);
    if (opened !== undefined) await tryValues(kind, after, inner, opened);
    await explore(kind, type, after, inner, depth - 1);
  }
  for (const entry of node.entries) await explore(kind, type, text, [...at, entry.name], depth - 1);
}

/** The first item of a list, and every beginning of a new one. */
async function exploreItems(kind: string, type: string, text: string, at: FieldPath, node: Node, depth: number): Promise<void> {
  await explore(kind, type, text, [...at, 0], depth);
  if (node.kind !== "sequence" || node.flow || placeIn(type, [...at, 0])?.type.kind !== "object") return;
  const state = `${kind} new item ${at.filter((step) => typeof step === "string").slice(-2).join(".")}`;
  if (seen.has(state)) return;
  seen.add(state);
  const below = lineBelow(text, node);
  const hole = `${below.hole.slice(0, below.offset)}- ${below.hole.slice(below.offset)}`;
  for (const offer of completionsAt(hole, below.offset + 2)) {
    if (offer.completion.kind === "part") continue;
    const after = textAfter(hole, insertionOf(offer));
    const item = [...at, node.items.length];
    if (await isFine(after, `${kind} ${formatFieldPath(item)} + ${offer.completion.label}`)) await explore(kind, type, after, [...item, offer.completion.label], depth - 1);
  }
}

/** Every value that is offered in place of one that was just written. */
async function tryValues(kind: string, text: string, at: FieldPath, opened: Node): Promise<void> {
  const scalars = opened.kind === "scalar" ? [{ path: at, node: opened }] : [...walk(opened, at)];
  for (const { path: scalarPath, node } of scalars) {
    if (node.kind !== "scalar" || node.start === node.end) continue;
    const hole = text.slice(0, node.start) + text.slice(node.end);
    for (const offer of completionsAt(hole, node.start)) {
      await isFine(textAfter(hole, insertionOf(offer)), `${kind} ${formatFieldPath(scalarPath)} = ${offer.completion.label}`);
    }
  }
}

async function isFine(text: string, what: string): Promise<boolean> {
  const problem = await problemOf(text);
  if (problem === undefined) {
    accepted++;
    if (values.all) console.log(`ok ${what}`);
    return true;
  }
  refused++;
  console.log(`${what}: ${problem}`);
  return false;
}

async function problemOf(text: string): Promise<string | undefined> {
  const { review } = await judge(analyseAsWritten(text), (request) => engine.ask<Review>(request) as never);
  if (review === undefined) return "not judged";
  return review.status === 201 ? undefined : review.causes.map(({ field, message }) => `${field}: ${message}`).join("; ") || review.message;
}

/** A new line below everything in a mapping, at its column. */
function lineBelow(text: string, node: Node): { readonly hole: string; readonly offset: number } {
  const end = text.indexOf("\n", Math.max(node.end - 1, 0));
  const stop = end === -1 ? text.length : end;
  const column = columnAt(text, node.start);
  const inserted = `\n${" ".repeat(column)}`;
  return { hole: text.slice(0, stop) + inserted + text.slice(stop), offset: stop + inserted.length };
}

void main();
