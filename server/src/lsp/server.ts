import {
  CodeActionKind, type ClientCapabilities, DidChangeConfigurationNotification, TextDocumentSyncKind, type Connection, type InitializeParams, type InitializeResult,
} from "vscode-languageserver";
import { languageOf, type Language, type Text } from "../core/language/text.js";
import { modelVersion } from "../core/schema/field-model.js";
import type { EngineHost, EngineHostOptions } from "../host/engine-host.js";
import {
  clusterObjectsRequest, engineStateNotification, previewRequest, rewriteRequest, toggleStaticPodRequest, workspaceFilesNotification,
  type ClusterObjectsParams, type ClusterObjectsResult, type EngineStateParams, type PodsmithInitialization, type PreviewParams, type RewriteParams, type ToggleStaticPodParams, type WorkspaceFilesParams,
} from "../protocol.js";
import { Analysers } from "../session/analysers.js";
import { documentSearch } from "../session/document-search.js";
import { KnownObjects } from "../session/known-objects.js";
import { mayHoldLimits, NamespaceLimits } from "../session/namespace-limits.js";
import { StaticPods } from "../session/static-pods.js";
import { WorkspaceIndex } from "../session/workspace-index.js";
import { objectsForCluster } from "./cluster-objects.js";
import { codeActions } from "./code-actions.js";
import { fixAllKind, resolveFixAll } from "./fix-all.js";
import type { ServerContext } from "./context.js";
import { Diagnostics } from "./diagnostics.js";
import { languageFeatures, refreshViews, registerLanguageFeatures } from "./language-features.js";
import { OpenFiles } from "./open-files.js";
import { preview } from "./preview.js";
import { refactorings } from "./refactorings.js";
import { rewrite } from "./rewrite.js";
import { defaultSettings, kubernetesVersionOf, readSettings, type Settings } from "./settings.js";

/** What Node and browsers do differently. */
export interface Platform {
  /** Makes the engine's host; `initialization` is what the client sent along. */
  readonly makeEngine: (initialization: PodsmithInitialization, options: Omit<EngineHostOptions, "spawn" | "wasm">) => EngineHost;
  /** Told how many characters all open files have together, whenever that may have changed. */
  readonly charactersOpen?: (count: number) => void;
}

/** Milliseconds without a question after which the engine's memory is given back. */
const idleAfter = 5 * 60_000;

const ignoredGlob = (glob: string): Text => ({
  en: `podsmith.staticPods.paths: "${glob}" has too many wildcards and is not looked at.`,
  ko: `podsmith.staticPods.paths: "${glob}"에는 와일드카드가 너무 많아 사용하지 않습니다.`,
});

/** Wires a connection to the core: the same on Node and in the browser. */
export function startServer(connection: Connection, { makeEngine, charactersOpen }: Platform): void {
  let context: ServerContext | undefined;
  let analysers: Analysers | undefined;
  let diagnostics: Diagnostics | undefined;
  let engine: EngineHost | undefined;
  let settings: Settings = defaultSettings;
  let locale: string | undefined;
  let capabilities: ClientCapabilities = {};
  let canAskConfiguration = false;
  const files = new OpenFiles(
    (file) => {
      charactersOpen?.(files.characterCount);
      diagnostics?.fileChanged(file);
    },
    (uri) => {
      charactersOpen?.(files.characterCount);
      analysers?.forget(uri);
      diagnostics?.fileClosed(uri);
    },
  );
  const staticPods = new StaticPods();

  const language = (): Language => languageOf(settings.language === "auto" ? locale : settings.language);

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const initialization = (params.initializationOptions ?? {}) as PodsmithInitialization;
    locale = initialization.locale ?? params.locale;
    capabilities = params.capabilities;
    canAskConfiguration = capabilities.workspace?.configuration === true;
    const version = kubernetesVersionOf(initialization.kubernetesVersion);
    settings = { ...defaultSettings, kubernetesVersion: version };
    staticPods.choose(initialization.staticPods ?? {});
    engine = makeEngine(initialization, {
      idleAfter,
      ...(version !== undefined && { kubernetesVersion: version }),
      onState: (state, detail) => {
        const kubernetesVersion = settings.kubernetesVersion ?? modelVersion;
        const params: EngineStateParams = { state, kubernetesVersion, ...(detail !== undefined && { detail }) };
        void connection.sendNotification(engineStateNotification, params);
      },
    });
    engine.warmUp();
    const made = new Analysers(engine, staticPods, (text) => files.holds(text));
    analysers = made;
    const analyser = made.ofServer;
    const index = new WorkspaceIndex(files);
    context = {
      connection, files, analyser, analyserOf: (uri) => made.of(uri), index, search: documentSearch(index, analyser), known: new KnownObjects(index), limits: new NamespaceLimits(index, analyser),
      capabilities: () => capabilities, language,
      settings: () => settings, nodes: () => settings.nodes,
    };
    diagnostics = new Diagnostics(context);
    return {
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        ...languageFeatures,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind, CodeActionKind.RefactorRewrite], resolveProvider: true },
      },
      serverInfo: { name: "podsmith" },
    };
  });

  const applySettings = async (): Promise<void> => {
    if (!canAskConfiguration) return;
    settings = await readSettings(connection);
    for (const glob of staticPods.configure(settings.staticPods)) connection.console.warn(ignoredGlob(glob)[language()]);
    engine?.behaveAs(settings.kubernetesVersion);
    analysers?.setOptions(settings.review);
    context?.limits.forget();
    diagnostics?.refresh();
    refreshViews(connection, capabilities);
  };

  connection.onInitialized(() => {
    if (canAskConfiguration) void connection.client.register(DidChangeConfigurationNotification.type, { section: "podsmith" });
    void applySettings();
  });
  connection.onDidChangeConfiguration(() => void applySettings());
  registerLanguageFeatures(connection, () => context);
  connection.onNotification(workspaceFilesNotification, ({ files: named }: WorkspaceFilesParams) => {
    const isAboutLimits = named.some(({ uri, text }) => mayHoldLimits(text ?? "") || mayHoldLimits(context?.index.get(uri)?.text ?? ""));
    for (const { uri, text } of named) context?.index.update(uri, text ?? undefined);
    if (isAboutLimits) diagnostics?.limitsChanged();
  });
  connection.onCodeAction(async (params) => (context ? [...(await codeActions(context, params)), ...(await refactorings(context, params))] : []));
  connection.onCodeActionResolve((action) => (context ? resolveFixAll(context, action) : action));
  connection.onRequest(rewriteRequest, (params: RewriteParams) => (context ? rewrite(context, params) : null));
  connection.onRequest(previewRequest, (params: PreviewParams) => (context ? preview(context, params) : null));
  connection.onRequest(clusterObjectsRequest, (params: ClusterObjectsParams): Promise<ClusterObjectsResult> | null =>
    context ? objectsForCluster(context, params) : null,
  );
  connection.onRequest(toggleStaticPodRequest, ({ uri }: ToggleStaticPodParams): boolean => {
    staticPods.toggle(uri);
    diagnostics?.refresh();
    return staticPods.of(uri) !== undefined;
  });
  connection.onShutdown(() => engine?.dispose());
  files.listen(connection);
  connection.listen();
}
