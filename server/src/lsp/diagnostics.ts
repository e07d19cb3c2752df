import type { Judgement } from "../core/analysis/judge.js";
import type { OpenFile } from "../session/open-file.js";
import { earlyReportOf, reportOf, type Report } from "../session/report.js";
import { judgedNotification, type JudgedParams } from "../protocol.js";
import type { ServerContext } from "./context.js";
import { toDiagnostic } from "./to-lsp.js";

/** Milliseconds that a pause in typing lasts before a file is looked at. */
const pause = 15;

/** Milliseconds after which what is known without the engine is shown, while it is still starting or busy. */
const patience = 80;

/** Sends each file's diagnostics when they are known, and drops what a newer version has overtaken. */
export class Diagnostics {
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(private readonly context: ServerContext) {}

  fileChanged(file: OpenFile): void {
    clearTimeout(this.timers.get(file.uri));
    this.timers.set(file.uri, setTimeout(() => void this.judge(file), pause));
  }

  fileClosed(uri: string): void {
    clearTimeout(this.timers.get(uri));
    this.timers.delete(uri);
    void this.context.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** Settings or language changed: every open file is judged and shown again. */
  refresh(): void {
    for (const file of this.context.files.all()) this.fileChanged(file);
  }

  private async judge(file: OpenFile): Promise<void> {
    const analyser = this.context.analyserOf(file.uri);
    const { advice } = this.context.settings();
    const waiting = file.documents.map((document) => reportOf(analyser, document, file.documents, advice));
    const early = setTimeout(() => this.publish(file, file.documents.map((document) => earlyReportOf(analyser, document, advice))), patience);
    const reports = await Promise.all(waiting);
    clearTimeout(early);
    if (this.isOvertaken(file)) return;
    this.publish(file, reports);
    analyser.trim(this.context.files.documentCount);
    const judgements = reports.map(({ judgement }) => judgement);
    void this.context.connection.sendNotification(judgedNotification, judgedParams(file, judgements));
  }

  private publish(file: OpenFile, reports: readonly Report[]): void {
    if (this.isOvertaken(file)) return;
    const language = this.context.language();
    const diagnostics = file.documents.flatMap((document, index) =>
      (reports[index]?.findings ?? []).map((finding) => toDiagnostic(file.uri, document, finding, language)),
    );
    void this.context.connection.sendDiagnostics({ uri: file.uri, version: file.version, diagnostics });
  }

  private isOvertaken(file: OpenFile): boolean {
    return this.context.files.get(file.uri)?.version !== file.version;
  }
}

function judgedParams(file: OpenFile, judgements: readonly Judgement[]): JudgedParams {
  return {
    uri: file.uri,
    version: file.version,
    verdicts: file.documents.flatMap((document, index) => {
      const judgement = judgements[index];
      if (judgement?.structure.identity.state !== "manifest") return [];
      const { kind, name } = judgement.structure.identity;
      return [{ line: document.line, title: [kind, name].filter((part) => part !== undefined).join(" "), verdict: judgement.verdict }];
    }),
  };
}
