import { resolve } from "node:path";
import type { ReviewOptions } from "../core/engine/contract.js";
import { modelVersion } from "../core/schema/field-model.js";
import { splitDocuments } from "../core/document/split.js";
import { judgedLine, previewedLine } from "../core/views/judged-line.js";
import { nodeEngine } from "../host/node-engine.js";
import { Analyser } from "../session/analyser.js";
import { reportOf } from "../session/report.js";
import { parseArguments, usage, type Command } from "./arguments.js";
import { manifestFiles } from "./manifest-files.js";
import { checkText, previewText, summaryText, type Tally } from "./readable.js";

interface Surroundings {
  /** Where apiserver.wasm and the engine's worker lie. */
  readonly folder: string;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/** Runs the command line and answers its exit code: 0 all accepted, 1 something refused, 2 usage or an unreadable file. */
export async function run(words: readonly string[], around: Surroundings): Promise<0 | 1 | 2> {
  const parsed = parseArguments(words, process.env["LC_ALL"] ?? process.env["LANG"]);
  switch (parsed.state) {
    case "help":
      around.stdout.write(usage);
      return 0;
    case "version":
      around.stdout.write(`podsmith, judging as Kubernetes ${modelVersion}\n`);
      return 0;
    case "wrong":
      around.stderr.write(`${parsed.detail}\n\n${usage}`);
      return 2;
    case "command":
      return judgeAll(parsed.command, around);
  }
}

async function judgeAll(command: Command, around: Surroundings): Promise<0 | 1 | 2> {
  const engine = nodeEngine(around.folder, command.kubernetesVersion === undefined ? {} : { kubernetesVersion: command.kubernetesVersion });
  engine.warmUp();
  const { podSecurity, staticPodNode } = command;
  const options: ReviewOptions = podSecurity === undefined ? {} : { podSecurity };
  const ofServer = new Analyser(engine, options);
  // A static pod's identity comes from its path: each file has an analyser of its own.
  const analyserOf = (name: string): Analyser =>
    staticPodNode === undefined ? ofServer : new Analyser(engine, { ...options, staticPod: { nodeName: staticPodNode, path: resolve(name) } });
  const tally: Tally = { files: 0, accepted: 0, refused: 0, ignored: 0, unreadable: 0 };
  try {
    for await (const file of manifestFiles(command.paths, process.stdin)) {
      tally.files++;
      if (file.text === undefined) {
        tally.unreadable++;
        around.stderr.write(`${file.name}: ${file.problem ?? "unreadable"}\n`);
        continue;
      }
      const analyser = analyserOf(file.name);
      await judgeFile(command, analyser, file.name, file.text, tally, around);
      analyser.trim(0);
    }
  } finally {
    engine.dispose();
  }
  if (command.format === "text" && command.name === "check") around.stdout.write(summaryText(tally, command.language));
  if (tally.files === 0) around.stderr.write("No manifest was found.\n");
  if (0 < tally.unreadable || tally.files === 0) return 2;
  return 0 < tally.refused ? 1 : 0;
}

async function judgeFile(
  command: Command, analyser: Analyser, name: string, text: string, tally: Tally, around: Surroundings,
): Promise<void> {
  const { language } = command;
  const documents = splitDocuments(text);
  for (const [index, document] of documents.entries()) {
    const { judgement, findings } = await reportOf(analyser, document, documents, {});
    if (judgement.verdict === "accepted") tally.accepted++;
    else if (judgement.verdict === "ignored") tally.ignored++;
    else tally.refused++;
    const line = judgedLine(name, index, document, judgement, findings, language);
    if (command.name === "check") {
      around.stdout.write(command.format === "json" ? `${JSON.stringify(line)}\n` : checkText(line, document, judgement, language));
      continue;
    }
    const review = await analyser.explainedReviewOf(document.text);
    if (review?.object === undefined) {
      around.stderr.write(checkText(line, document, judgement, language));
      continue;
    }
    const previewed = previewedLine(name, index, review, language);
    around.stdout.write(command.format === "json" ? `${JSON.stringify(previewed)}\n` : previewText(name, index, document, judgement, review, language));
  }
}
