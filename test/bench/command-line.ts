import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dist } from "../lsp/language-client.js";
import { median } from "../measure/quantile.js";
import { printTable } from "../measure/table.js";
import { writeKubeconformSchemas } from "./openapi-schemas.js";
import { manifestOf } from "./long-manifest.js";
import { peakMemory } from "./peak-memory.js";

interface Run {
  readonly seconds: number;
  readonly peak: number;
}

/** Runs of each, of which the median is told. */
const runs = 3;

/** Times `podsmith check` over so many pods, each in a file of its own and none like another, and `kubeconform -strict` beside it. */
export async function benchCommandLine(manifests: number, kubeconform: string | undefined): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "podsmith-bench-"));
  try {
    const pods = join(folder, "pods");
    mkdirSync(pods);
    manifestOf(50 * manifests).split("---\n").forEach((pod, index) => writeFileSync(join(pods, `${String(index).padStart(6, "0")}.yaml`), pod));
    const commands: [name: string, command: readonly [string, ...string[]]][] = [
      ["podsmith check", [process.execPath, join(dist, "cli.js"), "check", "--format", "json", pods]],
    ];
    if (kubeconform !== undefined) {
      const location = writeKubeconformSchemas(join(folder, "schemas"));
      commands.push(["kubeconform -strict", [kubeconform, "-strict", "-schema-location", location, pods]]);
    }
    const measured = new Map<string, Run[]>(commands.map(([name]) => [name, []]));
    for (let round = 0; round < runs; round++) {
      for (const [name, command] of commands) measured.get(name)?.push(await run(command));
    }
    const seconds = (name: string): number => median((measured.get(name) ?? []).map((each) => each.seconds));
    printTable(
      ["", `seconds for ${manifests} manifests`, "peak memory", "times kubeconform"],
      [...measured].map(([name, all]) => [
        name, seconds(name).toFixed(2), `${Math.max(...all.map(({ peak }) => peak)).toFixed(0)} MiB`,
        kubeconform === undefined ? "" : (seconds(name) / seconds("kubeconform -strict")).toFixed(1),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function run([program, ...words]: readonly [string, ...string[]]): Promise<Run> {
  const began = performance.now();
  const child = spawn(program, words, { stdio: ["ignore", "ignore", "inherit"] });
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, peakMemory(child.pid) || 0)), 20);
  const code = await new Promise<number | null>((resolve, reject) => child.once("error", reject).once("exit", resolve));
  const seconds = (performance.now() - began) / 1000;
  clearInterval(watch);
  if (code !== 0) throw new Error(`${program} ended with exit code ${code}: these manifests are right.`);
  return { seconds, peak };
}
