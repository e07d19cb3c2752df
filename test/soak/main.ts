// Types at speed in a workspace of many kinds of files, for as long as is asked, and prints the server's memory as time goes by.
//   npm run soak [-- --minutes 60] [--pause 60]     `pause`: milliseconds between two keystrokes
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { manifestOf } from "../bench/long-manifest.js";
import { LanguageClient } from "../lsp/language-client.js";
import { acceptedConfigMap, acceptedPod, misspeltPod } from "../lsp/manifests.js";
import { printTable } from "../measure/table.js";

const { values } = parseArgs({ options: { minutes: { type: "string", default: "60" }, pause: { type: "string", default: "60" } } });

/** What is open: a small pod, broken ones, a long file, other kinds, no manifest, a template. */
const workspace: Readonly<Record<string, string>> = {
  "file:///soak/pod.yaml": acceptedPod,
  "file:///soak/broken.yaml": misspeltPod.replace("image: ", "image:"),
  "file:///soak/long.yaml": manifestOf(1_000),
  "file:///soak/several.yaml": `${acceptedPod}---\n${acceptedConfigMap}---\n${misspeltPod}`,
  "file:///soak/settings.yaml": "some: settings\nand: [others]\n",
  "file:///soak/template.yaml": `${acceptedPod}{{- if .Values.x }}\n  hostNetwork: true\n{{- end }}\n`,
};

/** Typed at the end of a line and taken back letter by letter: a mistake comes and goes. */
const typed = "\n  labels: {app: web, tier: 'front'}\n  x";

/** Minutes at which memory is told, besides the start and the end. */
const told = [1, 5, 10, 20, 30, 45, 60];

interface Memory {
  readonly minutes: number;
  readonly keystrokes: number;
  readonly resident: number;
  readonly peak: number;
}

async function main(): Promise<void> {
  const client = await LanguageClient.start();
  for (const [uri, text] of Object.entries(workspace)) {
    client.open(uri, text);
    await client.diagnosticsOf(uri);
  }
  const began = Date.now();
  const minutes = (): number => (Date.now() - began) / 60_000;
  const measured: Memory[] = [memoryOf(client, 0, 0)];
  const wanted = told.filter((at) => at < Number(values.minutes));
  let keystrokes = 0;
  for (let round = 0; minutes() < Number(values.minutes); round++) {
    const uri = Object.keys(workspace)[round % Object.keys(workspace).length] as string;
    keystrokes += await typeAndTakeBack(client, uri, round);
    if (minutes() < (wanted[0] ?? Infinity)) continue;
    measured.push(memoryOf(client, wanted.shift() as number, keystrokes));
  }
  measured.push(memoryOf(client, minutes(), keystrokes));
  printTable(
    ["minutes", "keystrokes", "resident memory", "peak so far"],
    measured.map(({ minutes: at, keystrokes: count, resident, peak }) => [at.toFixed(0), String(count), `${resident.toFixed(0)} MiB`, `${peak.toFixed(0)} MiB`]),
  );
  if (client.errorOutput !== "") throw new Error(client.errorOutput);
  await client.stop();
}

/** Types into the `name:` line of one document, with the requests that an editor sends meanwhile; answers the keystrokes. */
async function typeAndTakeBack(client: LanguageClient, uri: string, round: number): Promise<number> {
  const lines = (workspace[uri] as string).split("\n");
  const names = lines.flatMap((line, index) => (line.startsWith("  name:") ? [index] : []));
  const line = names[round % Math.max(1, names.length)] ?? 0;
  const start = { line, character: (lines[line] as string).length };
  const ends: { line: number; character: number }[] = [start];
  // Another text in each round, so that nothing is known already.
  const text = `${typed}${round}`;
  for (const letter of text) {
    const end = ends.at(-1) as { line: number; character: number };
    client.change(uri, { range: { start: end, end }, text: letter });
    ends.push(letter === "\n" ? { line: end.line + 1, character: 0 } : { line: end.line, character: end.character + 1 });
    void client.request("textDocument/completion", { textDocument: { uri }, position: ends.at(-1) }).catch(() => undefined);
    await sleep();
  }
  await client.diagnosticsOf(uri);
  await client.codeActions(uri, { start: { line: 0, character: 0 }, end: ends.at(-1) as { line: number; character: number } });
  await client.preview(uri, line);
  await client.request("textDocument/hover", { textDocument: { uri }, position: start });
  for (let end = ends.pop(); end !== undefined && 0 < ends.length; end = ends.pop()) {
    client.change(uri, { range: { start: ends.at(-1) as { line: number; character: number }, end }, text: "" });
    await sleep();
  }
  await client.diagnosticsOf(uri);
  return 2 * text.length;
}

function sleep(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Number(values.pause)));
}

/** In MiB, as Linux counts it; NaN elsewhere. */
function memoryOf(client: LanguageClient, minutes: number, keystrokes: number): Memory {
  const status = (name: string): number => {
    try {
      return Number(new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`/proc/${client.process.pid}/status`, "utf8"))?.[1]) / 1024;
    } catch {
      return Number.NaN;
    }
  };
  const now = { minutes, keystrokes, resident: status("VmRSS"), peak: status("VmHWM") };
  console.log(`${minutes.toFixed(0)} min, ${keystrokes} keystrokes: ${now.resident.toFixed(0)} MiB`);
  return now;
}

void main();
