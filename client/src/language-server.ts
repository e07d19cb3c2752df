import { env, EventEmitter, window, type CancellationToken, type Disposable, type TextDocument } from "vscode";
import { State, type BaseLanguageClient, type LanguageClientOptions } from "vscode-languageclient";
import {
  clusterObjectsRequest,
  engineStateNotification,
  judgedNotification,
  previewRequest,
  rewriteRequest,
  toggleStaticPodRequest,
  workspaceFilesNotification,
  type ClusterObjectsParams,
  type ClusterObjectsResult,
  type EngineStateParams,
  type JudgedParams,
  type PodsmithInitialization,
  type PreviewParams,
  type PreviewResult,
  type RewriteParams,
  type RewriteResult,
  type ToggleStaticPodParams,
  type WorkspaceFilesParams,
} from "../../server/src/protocol.js";
import type { PreviewModel } from "../../server/src/core/views/preview-model.js";
import { isCopy } from "./copies.js";
import { kubernetesVersion } from "./kubernetes-version.js";
import { say } from "./language.js";
import type { StaticPodChoices } from "./static-pod-choices.js";

/** What differs between desktop and browser. */
export interface ServerFlavour {
  readonly initialization: PodsmithInitialization;
  readonly createClient: (options: LanguageClientOptions) => BaseLanguageClient;
}

/** The language server as the rest of the client sees it: started once, asked for previews, heard when it has judged. */
export class LanguageServer implements Disposable {
  private readonly judged = new EventEmitter<JudgedParams>();
  private readonly edited = new EventEmitter<TextDocument>();
  private readonly engineChanged = new EventEmitter<EngineStateParams>();
  private readonly output = window.createOutputChannel("Podsmith", { log: true });
  private readonly client: BaseLanguageClient;
  private readonly started = new EventEmitter<void>();
  private starting: Promise<void> | undefined;

  readonly onJudged = this.judged.event;
  /** The server has been told of an edit, so that what is asked now is answered for the text as it stands. */
  readonly onEdited = this.edited.event;
  readonly onEngineState = this.engineChanged.event;
  /** The server runs, for the first time or again, and knows nothing yet. */
  readonly onStarted = this.started.event;

  constructor({ initialization, createClient }: ServerFlavour, private readonly staticPods: StaticPodChoices) {
    this.client = createClient({
      documentSelector: [{ language: "yaml" }, { language: "json" }],
      outputChannel: this.output,
      // Asked for at each start, since they may have changed since the last one.
      initializationOptions: (): PodsmithInitialization => ({
        ...initialization,
        locale: env.language,
        kubernetesVersion: kubernetesVersion(),
        staticPods: this.staticPods.all,
      }),
      initializationFailedHandler: (error) => {
        this.output.error(String(error));
        return false;
      },
      middleware: {
        didChange: async (change, next) => {
          await next(change);
          this.edited.fire(change.document);
        },
        handleDiagnostics: (uri, diagnostics, next) => next(uri, isCopy(uri) ? [] : diagnostics),
        provideCodeLenses: (document, token, next) => (isCopy(document.uri) ? [] : next(document, token)),
        provideInlayHints: (document, range, token, next) => (isCopy(document.uri) ? [] : next(document, range, token)),
      },
    });
    this.client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) this.started.fire();
    });
    this.client.onNotification(judgedNotification, (params: JudgedParams) => this.judged.fire(params));
    this.client.onNotification(engineStateNotification, (params: EngineStateParams) => this.engineChanged.fire(params));
  }

  /** Starts the server if it isn't running; one that fails to start says so once, with the output at hand. */
  start(): Promise<void> {
    this.starting ??= this.client.start().catch((error: unknown) => this.reportFailure(error));
    return this.starting;
  }

  async restart(): Promise<void> {
    if (this.starting === undefined) return this.start();
    await this.starting;
    this.starting = this.startAgain().catch((error: unknown) => this.reportFailure(error));
    return this.starting;
  }

  async stop(): Promise<void> {
    if (this.client.needsStop()) await this.client.stop();
  }

  async preview(params: PreviewParams, token: CancellationToken): Promise<PreviewModel | undefined> {
    await this.start();
    return (await this.client.sendRequest<PreviewResult>(previewRequest, params, token)) ?? undefined;
  }

  async rewrite(params: RewriteParams): Promise<NonNullable<RewriteResult> | undefined> {
    await this.start();
    return (await this.client.sendRequest<RewriteResult>(rewriteRequest, params)) ?? undefined;
  }

  /** Tells the server what stands in files that nobody has open; nothing while it does not run. */
  nameFiles(params: WorkspaceFilesParams): void {
    if (this.client.isRunning()) void this.client.sendNotification(workspaceFilesNotification, params);
  }

  async clusterObjects(params: ClusterObjectsParams): Promise<ClusterObjectsResult> {
    await this.start();
    return this.client.sendRequest<ClusterObjectsResult>(clusterObjectsRequest, params);
  }

  /** Whether the file is a static pod from now on, also after a restart. */
  async toggleStaticPod(params: ToggleStaticPodParams): Promise<boolean> {
    await this.start();
    const isStatic = await this.client.sendRequest<boolean>(toggleStaticPodRequest, params);
    await this.staticPods.remember(params.uri, isStatic);
    return isStatic;
  }

  /** Notes in the output what somebody may look for there. */
  warn(text: string): void {
    this.output.warn(text);
  }

  showOutput(): void {
    this.output.show();
  }

  dispose(): void {
    this.judged.dispose();
    this.edited.dispose();
    this.started.dispose();
    this.engineChanged.dispose();
    this.output.dispose();
  }

  private async startAgain(): Promise<void> {
    await this.stop();
    await this.client.start();
  }

  private async reportFailure(error: unknown): Promise<void> {
    this.output.error(String(error));
    const showOutput = say("Show Output");
    const restart = say("Try Again");
    void window
      .showErrorMessage(say("Podsmith's language server could not start."), restart, showOutput)
      .then((choice) => {
        if (choice === showOutput) this.showOutput();
        if (choice === restart) void this.restart();
      });
  }
}
