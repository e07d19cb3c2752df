import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { join } from "node:path";
import {
  CodeActionRequest, createProtocolConnection, DidChangeTextDocumentNotification, DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification, ExitNotification, InitializedNotification, InitializeRequest, ConfigurationRequest,
  PublishDiagnosticsNotification, RegistrationRequest, ShutdownRequest, StreamMessageReader, StreamMessageWriter, type CancellationToken,
  type CodeAction, type CodeActionContext, type CompletionClientCapabilities, type Diagnostic, type InitializeResult, type ProtocolConnection,
  type PublishDiagnosticsParams, type Range, type TextDocumentContentChangeEvent,
} from "vscode-languageserver/node";
import { judgedNotification, previewRequest, type JudgedParams, type PreviewResult } from "../../server/src/protocol.js";

/** Where the bundles lie that are tested: `dist`, unless another build is asked for. */
export const dist = process.env["PODSMITH_DIST"] ?? join(__dirname, "../../dist");

/** How a language server is started; it speaks over its standard input and output. */
export interface ServerCommand {
  readonly command: string;
  readonly args: readonly string[];
}

export const podsmith: ServerCommand = { command: process.execPath, args: [join(dist, "server.js"), "--stdio"] };

export interface ClientOptions {
  readonly server?: ServerCommand;
  readonly locale?: string;
  /** Answers to `workspace/configuration`, by section; without it the client says that it has no settings. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly initializationOptions?: unknown;
  /** What the client says that it can do with completions. */
  readonly completion?: CompletionClientCapabilities;
}

/** Milliseconds after which an answer that does not come fails the test. */
const patience = 60_000;

interface OpenDocument {
  version: number;
  published: PublishDiagnosticsParams | undefined;
  judged: JudgedParams | undefined;
}

/** An editor without a window: speaks the language server protocol to one server, which it starts and ends. */
export class LanguageClient {
  private readonly documents = new Map<string, OpenDocument>();
  private readonly watchers = new Set<() => void>();
  private readonly listeners = new Set<(params: PublishDiagnosticsParams) => void>();
  private readonly log: string[] = [];
  private hasEnded = false;
  initialized: InitializeResult | undefined;

  private constructor(
    readonly process: ChildProcessWithoutNullStreams,
    readonly connection: ProtocolConnection,
  ) {
    process.stderr.on("data", (text: Buffer) => this.log.push(text.toString()));
    process.on("exit", () => {
      this.hasEnded = true;
      this.wake();
    });
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      const document = this.documents.get(params.uri);
      if (document) document.published = params;
      for (const listener of [...this.listeners]) listener(params);
      this.wake();
    });
    connection.onNotification(judgedNotification, (params: JudgedParams) => {
      const document = this.documents.get(params.uri);
      if (document) document.judged = params;
      this.wake();
    });
    connection.onRequest(RegistrationRequest.type, () => {});
    connection.onError(() => this.wake());
  }

  static async start({ server = podsmith, locale = "en", settings, initializationOptions = {}, completion }: ClientOptions = {}): Promise<LanguageClient> {
    const child = spawn(server.command, [...server.args], { stdio: "pipe" });
    const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    const client = new LanguageClient(child, connection);
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map((item) => settings?.[item.section ?? ""] ?? null));
    connection.listen();
    client.initialized = await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      locale,
      initializationOptions,
      capabilities: {
        workspace: { configuration: settings !== undefined, didChangeConfiguration: { dynamicRegistration: true } },
        textDocument: { publishDiagnostics: { relatedInformation: true, versionSupport: true }, ...(completion && { completion }) },
      },
    });
    await connection.sendNotification(InitializedNotification.type, {});
    return client;
  }

  /** Asks the server to end as an editor does; answers its exit code. */
  async stop(): Promise<number | null> {
    if (this.hasEnded) return this.process.exitCode;
    const ended = new Promise<number | null>((resolve) => this.process.once("exit", (code) => resolve(code)));
    const last = setTimeout(() => this.process.kill("SIGKILL"), 5_000);
    await this.connection.sendRequest(ShutdownRequest.type).catch(() => undefined);
    await this.connection.sendNotification(ExitNotification.type).catch(() => undefined);
    const code = await ended;
    clearTimeout(last);
    this.connection.dispose();
    return code;
  }

  get isAlive(): boolean {
    return !this.hasEnded;
  }

  /** What the server wrote to its standard error. */
  get errorOutput(): string {
    return this.log.join("");
  }

  open(uri: string, text: string, languageId = "yaml"): void {
    this.documents.set(uri, { version: 1, published: undefined, judged: undefined });
    void this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Sends edits of one version: ranges of the text as it stands before each, or whole texts. */
  change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): void {
    const document = this.document(uri);
    document.version++;
    const textDocument = { uri, version: document.version };
    void this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument, contentChanges });
  }

  close(uri: string): void {
    this.documents.delete(uri);
    void this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  versionOf(uri: string): number {
    return this.document(uri).version;
  }

  /** The final diagnostics of the newest version: after the engine's verdict, not before. */
  async diagnosticsOf(uri: string): Promise<readonly Diagnostic[]> {
    return (await this.judgementOf(uri)).diagnostics;
  }

  async judgementOf(uri: string): Promise<{ readonly diagnostics: readonly Diagnostic[]; readonly verdicts: JudgedParams["verdicts"] }> {
    const document = this.document(uri);
    await this.until(() => document.judged?.version === document.version, `a verdict on ${uri}`);
    return { diagnostics: document.published?.diagnostics ?? [], verdicts: document.judged?.verdicts ?? [] };
  }

  /** The next diagnostics that the server publishes for a file, open or closed, final or not. */
  nextPublished(uri: string): Promise<PublishDiagnosticsParams> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`The server published nothing for ${uri}. ${this.errorOutput}`)), patience);
      const listener = (params: PublishDiagnosticsParams): void => {
        if (params.uri !== uri) return;
        clearTimeout(timer);
        this.listeners.delete(listener);
        resolve(params);
      };
      this.listeners.add(listener);
    });
  }

  async codeActions(uri: string, range: Range, context: Partial<CodeActionContext> = {}): Promise<readonly CodeAction[]> {
    const actions = await this.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri }, range, context: { diagnostics: [], ...context },
    });
    return (actions ?? []).filter((action): action is CodeAction => "edit" in action || "data" in action || "kind" in action);
  }

  preview(uri: string, line = 0): Promise<PreviewResult> {
    return this.connection.sendRequest(previewRequest, { uri, line });
  }

  request<Result>(method: string, params: unknown, token?: CancellationToken): Promise<Result> {
    return token === undefined ? this.connection.sendRequest<Result>(method, params) : this.connection.sendRequest<Result>(method, params, token);
  }

  private document(uri: string): OpenDocument {
    const document = this.documents.get(uri);
    if (document === undefined) throw new Error(`${uri} is not open`);
    return document;
  }

  private async until(isReached: () => boolean, what: string): Promise<void> {
    if (isReached()) return;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => finish(new Error(`The server did not send ${what}. ${this.errorOutput}`)), patience);
      const finish = (error?: Error): void => {
        clearTimeout(timer);
        this.watchers.delete(check);
        if (error) reject(error);
        else resolve();
      };
      const check = (): void => {
        if (isReached()) finish();
        else if (this.hasEnded) finish(new Error(`The server ended before it sent ${what}. ${this.errorOutput}`));
      };
      this.watchers.add(check);
    });
  }

  private wake(): void {
    for (const watcher of [...this.watchers]) watcher();
  }
}
