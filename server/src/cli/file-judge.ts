import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Colors } from "picocolors/types.js";
import type { AdviceLevels } from "../core/advice/advise.js";
import type { EngineFailure, EngineRequest, ReviewOptions } from "../core/engine/contract.js";
import { LineIndex } from "../core/document/line-index.js";
import { splitDocuments } from "../core/document/split.js";
import { judgedLine, previewedLine, type JudgedLine } from "../core/views/judged-line.js";
import { readAnswer } from "../host/engine-answer.js";
import { Analyser } from "../session/analyser.js";
import { ContentCache } from "../session/content-cache.js";
import { NamespaceLimits } from "../session/namespace-limits.js";
import { reportOf, reportUnder } from "../session/report.js";
import { WorkspaceIndex } from "../session/workspace-index.js";
import type { Command } from "./arguments.js";
import type { FileToJudge, JudgedFile, LimitFile } from "./judging-messages.js";
import { checkText, previewText, type Wording } from "./readable.js";
import { emptyTally, type Tally } from "./tally.js";

/** Files whose verdicts are kept, for those with the same text, and the characters of text behind them. */
const mostKept = 5_000;
const mostKeptCharacters = 20_000_000;

interface Judged {
  readonly lines: readonly JudgedLine[];
  readonly failures: readonly string[];
}

/** Judges files one after the other, and says what to print of each. Nothing rejects. */
export class FileJudge {
  private readonly kept = new ContentCache<Judged>(mostKept, mostKeptCharacters);
  private readonly options: ReviewOptions;
  private readonly engine: { ask<Answer>(request: EngineRequest): Promise<Answer | EngineFailure> };
  private readonly ofServer: Analyser;
  private readonly limits: NamespaceLimits | undefined;
  private readonly wording: Wording;
  /** What is known to go wrong with the document in hand. */
  private failure: string | undefined;

  constructor(
    private readonly command: Command,
    colors: Colors,
    ask: (request: string) => string,
    /** Told before each document. */
    private readonly onDocument: (file: FileToJudge, document: number) => void,
    limits: readonly LimitFile[],
  ) {
    this.engine = {
      ask: <Answer>(request: EngineRequest) => {
        if (this.failure !== undefined) return Promise.resolve({ failure: this.failure });
        return Promise.resolve((readAnswer(request.op, ask(JSON.stringify(request))) ?? unreadableAnswer) as Answer | EngineFailure);
      },
    };
    this.options = command.podSecurity === undefined ? {} : { podSecurity: command.podSecurity };
    this.ofServer = new Analyser(this.engine, this.options);
    this.limits = limitsIn(limits, this.ofServer);
    this.wording = { language: command.language, colors };
  }

  async judge(file: FileToJudge): Promise<JudgedFile> {
    try {
      const text = file.text ?? textOf(readFileSync(file.name));
      if (text === undefined) return unreadable(file, "it is a binary file");
      return this.command.name === "check" ? await this.check(file, text) : await this.preview(file, text);
    } catch (error) {
      return unreadable(file, error instanceof Error ? error.message : String(error));
    }
  }

  private async check(file: FileToJudge, text: string): Promise<JudgedFile> {
    const { format, staticPodNode } = this.command;
    const isAlone = staticPodNode !== undefined || 0 < Object.keys(file.failures).length;
    const judged = (isAlone ? undefined : this.kept.get(text)) ?? (await this.judged(file, text));
    if (!isAlone && judged.failures.length === 0) this.kept.set(text, judged);
    const lines = judged.lines.map((line) => ({ ...line, file: file.name }));
    const index = new LineIndex(format === "json" ? "" : text);
    const output = lines.map((line) => (format === "json" ? `${JSON.stringify(line)}\n` : checkText(line, index, this.wording))).join("");
    return { id: file.id, output, errors: unjudgedText(file, judged.failures), tally: tallyOf(judged) };
  }

  private async judged(file: FileToJudge, text: string): Promise<Judged> {
    const lines: JudgedLine[] = [];
    const failures: string[] = [];
    for await (const { line, judgement } of this.documents(file, text)) {
      lines.push(line);
      if (judgement.failure !== undefined) failures.push(failureText(line, judgement.failure));
    }
    return { lines, failures };
  }

  private async preview(file: FileToJudge, text: string): Promise<JudgedFile> {
    const { format, language } = this.command;
    const lines: JudgedLine[] = [];
    const failures: string[] = [];
    const output: string[] = [];
    const errors: string[] = [];
    for await (const { line, document, judgement, explained } of this.documents(file, text)) {
      lines.push(line);
      if (judgement.failure !== undefined) failures.push(failureText(line, judgement.failure));
      const review = await explained();
      if (review?.object === undefined) errors.push(checkText(line, new LineIndex(text), this.wording));
      else if (format === "json") output.push(`${JSON.stringify(previewedLine(file.name, line.document, review, language))}\n`);
      else output.push(previewText(file.name, line.document, document, judgement, review, this.wording));
    }
    return { id: file.id, output: output.join(""), errors: unjudgedText(file, failures) + errors.join(""), tally: tallyOf({ lines, failures }) };
  }

  /** Every document of a file with its judgement. */
  private async *documents(file: FileToJudge, text: string) {
    const analyser = this.analyserOf(file);
    const documents = splitDocuments(text);
    for (const [index, document] of documents.entries()) {
      this.failure = file.failures[index];
      this.onDocument(file, index);
      const report = await reportOf(analyser, document, documents, noAdviceChanged);
      const limited = await this.limits?.reviewUnder(report.judgement);
      const { judgement, findings } = limited === undefined ? report : reportUnder(report, limited, noAdviceChanged);
      const line = judgedLine(file.name, index, document, judgement, findings, this.command.language);
      yield { line, document, judgement, explained: async () => limited ?? analyser.explainedReviewOf(document.text) };
      analyser.trim(0);
    }
  }

  /** A static pod's identity comes from its path: each file has an analyser of its own. */
  private analyserOf({ name }: FileToJudge): Analyser {
    const { staticPodNode } = this.command;
    if (staticPodNode === undefined) return this.ofServer;
    return new Analyser(this.engine, { ...this.options, staticPod: { nodeName: staticPodNode, path: resolve(name) } });
  }
}

function limitsIn(files: readonly LimitFile[], analyser: Analyser): NamespaceLimits | undefined {
  if (files.length === 0) return undefined;
  const index = new WorkspaceIndex({ all: () => [], get: () => undefined });
  for (const { name, text } of files) index.update(name, text);
  return new NamespaceLimits(index, analyser);
}

/** Advice is given at the rules' own levels. */
const noAdviceChanged: AdviceLevels = {};

function failureText({ document }: JudgedLine, failure: string): string {
  return `document ${document}: ${failure}`;
}

const unreadableAnswer: EngineFailure = { failure: "The engine's answer cannot be read." };

function textOf(bytes: Buffer): string | undefined {
  return bytes.subarray(0, 8192).includes(0) ? undefined : bytes.toString("utf8");
}

function tallyOf({ lines, failures }: Judged): Tally {
  const accepted = lines.filter(({ verdict }) => verdict === "accepted").length;
  const ignored = lines.filter(({ verdict }) => verdict === "ignored").length;
  return { ...emptyTally, files: 1, accepted, ignored, refused: lines.length - accepted - ignored, unjudged: failures.length };
}

function unjudgedText(file: FileToJudge, failures: readonly string[]): string {
  return failures.map((failure) => `${file.name}: ${failure}\n`).join("");
}

/** A file of which nothing can be said but why. */
export function unreadable({ id, name }: FileToJudge, problem: string): JudgedFile {
  return { id, output: "", errors: `${name}: ${problem}\n`, tally: { ...emptyTally, files: 1, unreadable: 1 } };
}
