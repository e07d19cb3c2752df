import type { Judgement } from "../core/analysis/judge.js";
import type { DocumentText } from "../core/document/split.js";
import type { Finding } from "../core/finding/finding.js";
import type { Analyser } from "../session/analyser.js";
import { breathe, longestStep } from "../session/breathe.js";
import type { Priority } from "../host/engine-host.js";
import { mayHoldLimits } from "../session/namespace-limits.js";
import type { OpenFile } from "../session/open-file.js";
import { earlyReportOf, reportOf, reportUnder, type Report } from "../session/report.js";
import { judgedNotification, type JudgedParams } from "../protocol.js";
import type { ServerContext } from "./context.js";
import { limitedAsWanted } from "./explained.js";
import { toDiagnostic } from "./to-lsp.js";

/** Milliseconds that a pause in typing lasts before a file is looked at. */
const pause = 15;

/** Milliseconds after which what is known without the engine is shown, while it is still starting or busy. */
const patience = 80;

/** Sends each file's diagnostics when they are known, and drops what a newer version has overtaken. */
export class Diagnostics {
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** The version of each file that was looked at last. */
  private readonly latest = new Map<string, OpenFile>();

  constructor(private readonly context: ServerContext) {}

  fileChanged(file: OpenFile): void {
    if (this.context.settings().namespaceLimits) {
      const before = this.latest.get(file.uri);
      if (mayHoldLimits(file.text) || (before !== undefined && mayHoldLimits(before.text))) this.refresh();
    }
    this.look(file);
  }

  /** A file of the workspace may say something else about what namespaces allow. */
  limitsChanged(): void {
    if (this.context.settings().namespaceLimits) this.refresh();
  }

  private look(file: OpenFile): void {
    clearTimeout(this.timers.get(file.uri));
    this.timers.set(file.uri, setTimeout(() => void this.judge(file), pause));
  }

  fileClosed(uri: string): void {
    clearTimeout(this.timers.get(uri));
    this.timers.delete(uri);
    this.latest.delete(uri);
    void this.context.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** Settings or language changed: every open file is judged and shown again. */
  refresh(): void {
    for (const file of this.context.files.all()) this.look(file);
  }

  private async judge(file: OpenFile): Promise<void> {
    const analyser = this.context.analyserOf(file.uri);
    const started = new Map<DocumentText, Promise<Report>>();
    const early = setTimeout(() => this.publish(file, this.knownFindings(file, analyser, started)), patience);
    await this.start(file, analyser, started);
    const reports = started.size === file.documents.length ? await Promise.all(file.documents.map((document) => started.get(document))) : [];
    clearTimeout(early);
    if (this.isOvertaken(file)) return;
    this.publish(file, reports.map((report) => report?.findings ?? []));
    analyser.trim(this.context.files.documentCount);
    const judgements = reports.map((report) => report?.judgement);
    void this.context.connection.sendNotification(judgedNotification, judgedParams(file, judgements));
  }

  /** Sets off the report of every document, of those first that have just changed; stops once a newer version has overtaken this one. */
  private async start(file: OpenFile, analyser: Analyser, started: Map<DocumentText, Promise<Report>>): Promise<void> {
    const before = this.latest.get(file.uri);
    this.latest.set(file.uri, file);
    const changed = before === undefined ? [] : file.documents.filter(({ text }) => !before.texts.has(text));
    for (const document of changed) started.set(document, this.report(file, document, analyser, "now"));
    let since = Date.now();
    for (const document of file.documents) {
      if (!started.has(document)) started.set(document, this.report(file, document, analyser, "soon"));
      if (Date.now() - since < longestStep) continue;
      await breathe();
      if (this.isOvertaken(file)) return;
      since = Date.now();
    }
  }

  /** The report of a document, under the limits of its namespace if the reader wants them reckoned with. */
  private async report(file: OpenFile, document: DocumentText, analyser: Analyser, priority: Priority): Promise<Report> {
    const { advice } = this.context.settings();
    const report = await reportOf(analyser, document, file.documents, advice, priority);
    const limited = await limitedAsWanted(this.context, report.judgement);
    return limited === undefined ? report : reportUnder(report, limited, advice);
  }

  /** What can be said of each document that has been looked at. */
  private knownFindings(file: OpenFile, analyser: Analyser, started: ReadonlyMap<DocumentText, unknown>): readonly (readonly Finding[])[] {
    const { advice } = this.context.settings();
    return file.documents.map((document) => (started.has(document) ? earlyReportOf(analyser, document, advice).findings : []));
  }

  private publish(file: OpenFile, findings: readonly (readonly Finding[])[]): void {
    if (this.isOvertaken(file)) return;
    const language = this.context.language();
    const diagnostics = file.documents.flatMap((document, index) =>
      (findings[index] ?? []).map((finding) => toDiagnostic(file.uri, document, finding, language)),
    );
    void this.context.connection.sendDiagnostics({ uri: file.uri, version: file.version, diagnostics });
  }

  private isOvertaken(file: OpenFile): boolean {
    // A file that was closed and opened again starts at the same version.
    return this.context.files.get(file.uri) !== file;
  }
}

function judgedParams(file: OpenFile, judgements: readonly (Judgement | undefined)[]): JudgedParams {
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
