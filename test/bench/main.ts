// Measures how long an editor waits for the built language server, and how much memory it takes. Medians and p95.
//   npm run bench [-- --rounds 20] [--sizes 40,500] [--peer "COMMAND ARGUMENT…"]     another server over stdio in the same run
//   npm run bench -- cli [--manifests 1000] [--peer KUBECONFORM]    the command line, beside kubeconform -strict
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { LanguageClient, podsmith, type ClientOptions, type ServerCommand } from "../lsp/language-client.js";
import { median, quantile } from "../measure/quantile.js";
import { printTable } from "../measure/table.js";
import { benchCommandLine } from "./command-line.js";
import { manifestOf } from "./long-manifest.js";
import { writeSchemaOfAllKinds } from "./openapi-schemas.js";
import { peakMemory } from "./peak-memory.js";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { manifests: { type: "string", default: "1000" }, rounds: { type: "string", default: "20" }, starts: { type: "string", default: "3" }, peer: { type: "string" }, sizes: { type: "string", default: "40,500,5000,50000" } } });

/** Lines of the files that are typed in. */
const sizes = values.sizes.split(",").map(Number);

interface Measured {
  readonly what: string;
  readonly times: readonly number[];
  readonly unit: "ms" | "MiB";
}

async function main(): Promise<void> {
  if (positionals[0] === "cli") return benchCommandLine(Number(values.manifests), values.peer);
  const own = await measure({ server: podsmith }, "judged");
  const [command, ...args] = (values.peer ?? "").split(" ").filter((word) => word !== "");
  const peer = command === undefined ? undefined : await measurePeer({ command, args });
  printTable(
    ["", "podsmith: median", "p95", ...(peer ? ["peer: median", "p95", "ratio"] : [])],
    own.map(({ what, times, unit }, index) => {
      const other = peer?.[index]?.times;
      const shown = (all: readonly number[]) => [`${median(all).toFixed(0)} ${unit}`, `${quantile(all, 0.95).toFixed(0)} ${unit}`];
      return [what, ...shown(times), ...(other ? [...shown(other), (median(other) / median(times)).toFixed(1)] : [])];
    }),
  );
}

/** Podsmith says when a version is judged; of another server, the first diagnostics behind an edit count. */
type Signal = "judged" | "published";

/** The peer gets what yaml-language-server needs to check the same: a schema of all kinds, for every file. */
async function measurePeer(server: ServerCommand): Promise<readonly Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), "podsmith-bench-"));
  try {
    const schema = join(folder, "all.json");
    writeSchemaOfAllKinds(schema);
    const yaml = { validate: true, hover: true, completion: true, schemas: { [pathToFileURL(schema).href]: ["*.yaml"] }, schemaStore: { enable: false } };
    return await measure({ server, settings: { yaml } }, "published");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(options: ClientOptions, signal: Signal): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  const starts: number[] = [];
  for (let start = 0; start < Number(values.starts); start++) {
    const began = performance.now();
    const client = await LanguageClient.start(options);
    const published = client.nextPublished("file:///bench/first.yaml");
    client.open("file:///bench/first.yaml", manifestOf(40));
    await published;
    starts.push(performance.now() - began);
    await client.stop();
  }
  measured.push({ what: "process start to first diagnostics, 40 lines", times: starts, unit: "ms" });
  for (const lines of sizes) {
    const client = await LanguageClient.start(options);
    const uri = `file:///bench/${lines}.yaml`;
    const text = manifestOf(lines);
    const first = client.nextPublished(uri);
    client.open(uri, text);
    await first;
    if (signal === "judged") await client.diagnosticsOf(uri);
    const middle = text.indexOf("image: ", Math.floor(text.length / 2));
    const line = text.slice(0, middle === -1 ? text.indexOf("image: ") : middle).split("\n").length - 1;
    const column = (text.split("\n")[line] ?? "").length;
    const end = { line, character: column };
    const keystrokes: number[] = [];
    const completions: number[] = [];
    const hovers: number[] = [];
    const others: number[] = [];
    for (let round = 0; round < Number(values.rounds); round++) {
      const inserts = round % 2 === 0;
      const range = { start: end, end: { line, character: inserts ? column : column + 1 } };
      const began = performance.now();
      const published = client.nextPublished(uri);
      client.change(uri, { range, text: inserts ? "x" : "" });
      await (signal === "judged" ? client.diagnosticsOf(uri) : published);
      keystrokes.push(performance.now() - began);
      const place = { textDocument: { uri }, position: { line, character: column - 3 } };
      completions.push(await timeOf(() => client.request("textDocument/completion", place)));
      hovers.push(await timeOf(() => client.request("textDocument/hover", place)));
      others.push(await timeOf(() => Promise.all(askedBehindEdits(uri, line).map(([method, params]) => client.request(method, params).catch(() => undefined)))));
    }
    measured.push({ what: `keystroke to diagnostics, ${lines} lines`, times: keystrokes, unit: "ms" });
    measured.push({ what: `completion, ${lines} lines`, times: completions, unit: "ms" });
    measured.push({ what: `hover, ${lines} lines`, times: hovers, unit: "ms" });
    measured.push({ what: `outline, folding, links, lenses, hints and highlights together, ${lines} lines`, times: others, unit: "ms" });
    measured.push({ what: `peak resident memory, ${lines} lines`, times: [peakMemory(client.process.pid)], unit: "MiB" });
    await client.stop();
  }
  return measured;
}

/** What VS Code asks by itself once an edit has come to rest, of the whole file or of the forty lines on the screen. */
function askedBehindEdits(uri: string, line: number): readonly (readonly [method: string, params: unknown])[] {
  const textDocument = { uri };
  const range = { start: { line: Math.max(0, line - 20), character: 0 }, end: { line: line + 20, character: 0 } };
  return [
    ["textDocument/documentSymbol", { textDocument }],
    ["textDocument/foldingRange", { textDocument }],
    ["textDocument/documentLink", { textDocument }],
    ["textDocument/codeLens", { textDocument }],
    ["textDocument/inlayHint", { textDocument, range }],
    ["textDocument/documentHighlight", { textDocument, position: { line, character: 8 } }],
  ];
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

void main();
