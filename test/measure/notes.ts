// Reads the manifests in ../shared/notes as a learner typed them, and prints what is said about each and what its fixes do.
//   npm run measure -- notes
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "vscode-languageserver/node";
import { wordsOf } from "../lsp/described.js";
import { LanguageClient } from "../lsp/language-client.js";
import { afterAction } from "../lsp/text-edits.js";
import { judgeGoals } from "./goals.js";
import { Reviewer } from "./reviewer.js";
import { sharedFolder } from "./shared-folder.js";
import { printTable } from "./table.js";

/** A manifest, or a piece of one, as it stands in a note. */
interface NotedManifest {
  readonly place: string;
  readonly text: string;
}

interface Row {
  readonly place: string;
  readonly message: string;
  readonly fix: string;
}

/** Fixes that are applied one after the other before a manifest counts as beyond repair. */
const mostFixes = 20;

async function main(): Promise<void> {
  const notes = sharedFolder("notes");
  if (notes === undefined) return;
  const manifests = readdirSync(notes).filter((name) => name.endsWith(".txt")).sort()
    .flatMap((name) => manifestsOf(name, readFileSync(join(notes, name), "utf8")));
  const client = await LanguageClient.start();
  const reviewer = new Reviewer();
  const rows: (readonly string[])[] = [];
  let spoilt = 0;
  let mended = 0;
  for (const { place, text } of manifests) {
    const { found, result } = await mendAll(client, place, text);
    const isAccepted = await reviewer.isAccepted(result);
    const verdict = isAccepted ? "accepted" : ((await reviewer.review(result)).message ?? "refused").slice(0, 60);
    if (found.length === 0) {
      rows.push([place, "nothing", "", verdict]);
      continue;
    }
    spoilt++;
    if (isAccepted) mended++;
    for (const [index, row] of found.entries()) rows.push([row.place, row.message, row.fix, index === found.length - 1 ? verdict : "and then"]);
  }
  await client.stop();
  reviewer.dispose();
  printTable(["manifest", "message", "fix", "result"], rows);
  judgeGoals([{ what: "manifests accepted after the preferred fixes", measured: (100 * mended) / Math.max(1, spoilt), atLeast: 90, unit: " %" }]);
}

/** Applies the preferred fix of the first error, and again, until no error is left or no fix is offered. */
async function mendAll(client: LanguageClient, place: string, text: string): Promise<{ readonly found: readonly Row[]; readonly result: string }> {
  const uri = `file:///notes/${encodeURIComponent(place)}.yaml`;
  const found: Row[] = [];
  let result = text;
  client.open(uri, text);
  for (let round = 0; round < mostFixes; round++) {
    const errors = (await client.diagnosticsOf(uri)).filter((diagnostic) => diagnostic.severity === 1);
    const [error] = errors;
    if (error === undefined) break;
    const fix = await firstFix(client, uri, errors);
    const said = fix?.diagnostic ?? error;
    found.push({
      place: `${place}+${said.range.start.line}`,
      message: `[${said.code}] ${wordsOf(said).split("\n")[0]}`,
      fix: fix?.action.title ?? "none",
    });
    if (fix === undefined) break;
    result = afterAction(result, fix.action);
    client.change(uri, { text: result });
  }
  client.close(uri);
  return { found, result };
}

async function firstFix(client: LanguageClient, uri: string, errors: readonly Diagnostic[]) {
  for (const diagnostic of errors) {
    const actions = await client.codeActions(uri, diagnostic.range, { diagnostics: [diagnostic], only: ["quickfix"] });
    const own = actions.filter((action) => action.edit !== undefined && action.diagnostics?.some((mended) => mended.code === diagnostic.code));
    const action = own.find((candidate) => candidate.isPreferred) ?? own[0];
    if (action !== undefined) return { diagnostic, action };
  }
  return undefined;
}

/** The fenced blocks that hold a manifest or a field of a pod, without the shell around them and their own indentation. */
function manifestsOf(name: string, note: string): readonly NotedManifest[] {
  const lines = note.split(/\r?\n/);
  const manifests: NotedManifest[] = [];
  let start: number | undefined;
  for (const [number, line] of lines.entries()) {
    if (!line.trimStart().startsWith("```")) continue;
    // A fence with a language opens, also where an earlier one was never closed.
    if (start === undefined || /```\s*\w/.test(line)) {
      start = number;
      continue;
    }
    const text = manifestIn(lines.slice(start + 1, number));
    if (text !== undefined) manifests.push({ place: `${name.slice(0, 3)}:${start + 1}`, text });
    start = undefined;
  }
  return manifests;
}

function manifestIn(block: readonly string[]): string | undefined {
  const first = block.findIndex((line) => /^\s*["']?(?:apiVersion|kind|spec|containers|(?:liveness|readiness|startup)Probe|resources|env)["']?\s*:/.test(line));
  if (first === -1) return undefined;
  const indentation = block[first]?.search(/\S/) ?? 0;
  const lines = block.slice(first).map((line) => line.slice(Math.min(indentation, line.search(/\S|$/))));
  return wrapped(lines);
}

/** A piece of a pod gets the rest of one around it. */
function wrapped(lines: readonly string[]): string {
  const [first = ""] = lines;
  const pod = ["apiVersion: v1", "kind: Pod", "metadata:", "  name: noted", "spec:"];
  if (/^(?:apiVersion|kind)/.test(first)) return `${lines.join("\n")}\n`;
  if (/^spec/.test(first)) return `${[...pod.slice(0, -1), ...lines].join("\n")}\n`;
  if (/^containers/.test(first)) return `${[...pod, ...lines.map((line) => `  ${line}`)].join("\n")}\n`;
  return `${[...pod, "  containers:", "  - name: noted", "    image: nginx", ...lines.map((line) => `    ${line}`)].join("\n")}\n`;
}

void main();
