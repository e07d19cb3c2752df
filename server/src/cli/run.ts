import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { parseArguments, usage, type Command } from "./arguments.js";
import type { LimitFile } from "./judging-messages.js";
import { JudgingPool } from "./judging-pool.js";
import { manifestFiles } from "./manifest-files.js";
import { progressOn } from "./progress.js";
import { emptyTally, exitCodeOf, sumOf, summaryText } from "./tally.js";

interface Surroundings {
  /** Where apiserver.wasm and the workers' script lie. */
  readonly folder: string;
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  /** Aborted when the person has had enough: what has been judged until then is summed up. */
  readonly signal: AbortSignal;
}

/** Runs the command line. Answers 0 all accepted, 1 something refused, 2 usage, or something unreadable or unjudged, 130 interrupted. */
export async function run(words: readonly string[], around: Surroundings): Promise<0 | 1 | 2 | 130> {
  const parsed = parseArguments(words, process.env["LC_ALL"] ?? process.env["LANG"]);
  switch (parsed.state) {
    case "help":
      around.stdout.write(usage);
      return 0;
    case "version": {
      const { modelVersion } = await import("../core/schema/field-model.js");
      around.stdout.write(`podsmith, judging as Kubernetes ${modelVersion}\n`);
      return 0;
    }
    case "wrong":
      around.stderr.write(`${parsed.detail}\n\n${usage}`);
      return 2;
    case "command":
      return judgeAll(parsed.command, around);
  }
}

async function judgeAll(command: Command, { folder, stdout, stderr, signal }: Surroundings): Promise<0 | 1 | 2 | 130> {
  const files = await manifestFiles(command.paths, process.stdin);
  if (files.length === 0) {
    stderr.write("No manifest was found.\n");
    return 2;
  }
  const limits = await limitFiles(command.limits);
  if ("problem" in limits) {
    stderr.write(`${limits.problem}\n`);
    return 2;
  }
  const pool = new JudgingPool({ folder, command, limits: limits.files, isColored: isColored(stdout) }, files);
  const progress = progressOn(stderr);
  let tally = emptyTally;
  try {
    for await (const file of pool.results(signal)) {
      tally = sumOf(tally, file.tally);
      if (file.output + file.errors !== "") progress.clear();
      if (file.errors !== "") stderr.write(file.errors);
      if (file.output !== "" && !stdout.write(file.output)) await once(stdout, "drain");
      progress.show(tally.files, files.length);
    }
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  } finally {
    progress.clear();
  }
  if (command.format === "text" && command.name === "check") stdout.write(summaryText(tally, command.language));
  return signal.aborted ? 130 : exitCodeOf(tally);
}

/** The files that hold a LimitRange or a ResourceQuota; naming none is a slip. */
async function limitFiles(paths: readonly string[]): Promise<{ readonly files: readonly LimitFile[] } | { readonly problem: string }> {
  const files: LimitFile[] = [];
  for (const { name, text } of await manifestFiles(paths, process.stdin)) {
    try {
      files.push({ name, text: text ?? (await readFile(name, "utf8")) });
    } catch (error) {
      return { problem: `${name}: ${error instanceof Error ? error.message : String(error)}` };
    }
  }
  const speaking = files.filter(({ text }) => /\b(LimitRange|ResourceQuota)\b/.test(text));
  if (0 < paths.length && speaking.length === 0) return { problem: `No LimitRange or ResourceQuota was found in ${paths.join(", ")}.` };
  return { files: speaking };
}

/** As picocolors decides it, which a worker can't: it has no terminal. */
function isColored(stream: { readonly isTTY?: boolean }): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM, CI } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return true;
  return process.platform === "win32" || (stream.isTTY === true && TERM !== "dumb") || (CI !== undefined && CI !== "");
}
