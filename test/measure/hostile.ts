// What becomes of hostile files, bytes, workers, workspaces and machines: npm run measure -- hostile
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { engineFaults, typeWithBrokenWorker, workerFaults, workWithoutEngine } from "../faults/engine-faults.js";
import { bearWorkspace } from "../faults/large-workspace.js";
import { bear } from "../faults/responsiveness.js";
import { slowInputs } from "../faults/slow-inputs.js";
import { outcomeOf } from "../fuzz/stream-outcome.js";
import { hostileStreams } from "../fuzz/streams.js";
import { hostileInputs } from "../lsp/hostile-inputs.js";
import { dist, LanguageClient } from "../lsp/language-client.js";
import { acceptedPod, misspeltPod, podNamed } from "../lsp/manifests.js";
import { printTable } from "./table.js";

type Row = readonly (string | number)[];

const rounded = (milliseconds: number): string => `${milliseconds.toFixed(0)} ms`;
let failures = 0;

async function main(): Promise<void> {
  await table(["a file", "what is said of it", "judged, edited, judged", "another file waited"], { ...hostileInputs, ...slowInputs }, async (make) => {
    const { said, untilJudged, longestWait } = await withClient((client) => bear(client, make()));
    return [said.slice(0, 3).join(", ") || "nothing", rounded(untilJudged), rounded(longestWait)];
  });
  await table(["bytes in place of a message", "what becomes of the server", "within"], hostileStreams, async ({ stream }) => {
    const began = performance.now();
    const outcome = await outcomeOf(stream);
    return [outcome === "answered" ? "answers the next request" : "ends and says why", rounded(performance.now() - began)];
  });
  await table(["a worker that", "what becomes of the typing", "slowest answer"], workerFaults, async (fault) => ["nothing is lost", rounded(await typeWithBrokenWorker(fault))]);
  await table(["an engine that", "what becomes of the file", "judged twice"], engineFaults, async (fault) => ["what needs no engine is said", rounded(await workWithoutEngine(fault))]);
  await table(["manifests in the workspace", "keystroke", "symbols", "references", "another request waited", "peak memory"], { "3,000": 3_000, "50,000": 50_000 }, async (files) => {
    const borne = await withClient((client) => bearWorkspace(client, files));
    return [borne.keystroke, borne.symbols, borne.references, borne.longestWait].map(rounded).concat(`${borne.memory.toFixed(0)} MiB`);
  });
  await table(["the command line on", "ends with", "lines", "within"], machines, async (prepare) => onMachine(prepare));
  if (0 < failures) process.exitCode = 1;
}

/** A row for each case; one that breaks what it should hold says so. */
async function table<Case>(heading: readonly string[], cases: Readonly<Record<string, Case>>, measure: (one: Case) => Promise<Row>): Promise<void> {
  const rows: Row[] = [];
  for (const [what, one] of Object.entries(cases)) rows.push([what, ...(await measure(one).catch(failed))]);
  printTable(heading, rows.map((row) => heading.map((_, column) => row[column] ?? "")));
  console.log();
}

function failed(error: unknown): Row {
  failures++;
  return [`FAILED: ${error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)}`];
}

async function withClient<Result>(use: (client: LanguageClient) => Promise<Result>): Promise<Result> {
  const client = await LanguageClient.start();
  try {
    return await use(client);
  } finally {
    await client.stop();
  }
}

/** Prepares a folder, and says how Node is started besides. */
type Machine = (folder: string) => { readonly node?: readonly string[]; readonly env?: NodeJS.ProcessEnv };

const permission = ["--permission", "--experimental-permission"].find((flag) => process.allowedNodeEnvironmentFlags.has(flag));

const machines: Readonly<Record<string, Machine>> = {
  "a folder that holds a link to itself": (folder) => {
    writeFileSync(join(folder, "pod.yaml"), acceptedPod);
    symlinkSync(folder, join(folder, "again"), "junction");
    return {};
  },
  "links to nothing, to themselves and to an endless device": (folder) => {
    writeFileSync(join(folder, "pod.yaml"), acceptedPod);
    for (const [name, target] of Object.entries({ "nowhere.yaml": "nowhere", "itself.yaml": "itself.yaml", "zeros.yaml": "/dev/zero" })) symlinkSync(target, join(folder, name));
    return {};
  },
  "a binary file": (folder) => {
    writeFileSync(join(folder, "binary.yaml"), new Uint8Array(1_000_000));
    return {};
  },
  "a disk that can't be written, without a folder for temporary files": (folder) => {
    writeFileSync(join(folder, "pod.yaml"), misspeltPod);
    const none = join(folder, "none");
    return { node: permission === undefined ? [] : ["--no-warnings", permission, "--allow-fs-read=*", "--allow-worker"], env: { TMPDIR: none, TEMP: none } };
  },
  "50,000 files": (folder) => {
    for (let index = 0; index < 50_000; index++) {
      const place = join(folder, String(Math.floor(index / 1_000)));
      if (index % 1_000 === 0) mkdirSync(place);
      writeFileSync(join(place, `${index}.yaml`), index % 10 === 0 ? podNamed(`web-${index % 50}`) : "some: settings\n");
    }
    return {};
  },
};

function onMachine(prepare: Machine): Row {
  const cwd = mkdtempSync(join(tmpdir(), "podsmith-hostile-"));
  try {
    const { node = [], env } = prepare(cwd);
    const began = performance.now();
    const { status, stdout } = spawnSync(process.execPath, [...node, join(dist, "cli.js"), "check", "--format", "json", "."], {
      cwd, encoding: "utf8", maxBuffer: 1 << 30, env: { ...process.env, ...env },
    });
    return [String(status), stdout.split("\n").length - 1, rounded(performance.now() - began)];
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

void main();
