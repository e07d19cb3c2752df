import { window, workspace, type ExtensionContext, type TextDocument } from "vscode";
import { registerCommands } from "./commands.js";
import { Judgements } from "./judgements.js";
import { LanguageServer, type ServerFlavour } from "./language-server.js";
import { registerManifestContext } from "./manifest-context.js";
import { PreviewPanels } from "./preview/preview-panels.js";
import { registerResultDocuments } from "./preview/result-document.js";
import { StaticPodChoices } from "./static-pod-choices.js";
import { registerStatus } from "./status.js";
import { nameWorkspaceManifests } from "./workspace-manifests.js";

export interface Activation {
  readonly server: LanguageServer;
  /** Resolves when the language server has ended. */
  readonly stop: () => Promise<void>;
}

/** Everything that desktop and browser have in common. */
export function activateClient(context: ExtensionContext, flavour: ServerFlavour): Activation {
  const server = new LanguageServer(flavour, new StaticPodChoices(context.workspaceState));
  const judgements = new Judgements(server.onJudged);
  const panels = new PreviewPanels({ extensionUri: context.extensionUri, server, judgements });
  context.subscriptions.push(
    server,
    judgements,
    panels,
    registerManifestContext(judgements),
    registerStatus(server, judgements),
    registerResultDocuments(server, judgements),
    nameWorkspaceManifests(server),
    registerCommands({ server, panels, judgements }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("podsmith.language")) panels.relabel();
    }),
  );
  startWhenNeeded(context, server);
  return { server, stop: () => server.stop() };
}

/** JSON files are everywhere and seldom manifests: only one that names an API version and a kind is worth a server. */
function startWhenNeeded(context: ExtensionContext, server: LanguageServer): void {
  const startFor = (document: TextDocument | undefined) => {
    if (document !== undefined && mayBeManifest(document)) void server.start();
  };
  workspace.textDocuments.forEach(startFor);
  context.subscriptions.push(
    workspace.onDidOpenTextDocument(startFor),
    workspace.onDidSaveTextDocument(startFor),
    window.onDidChangeActiveTextEditor((editor) => startFor(editor?.document)),
  );
}

function mayBeManifest(document: TextDocument): boolean {
  if (document.languageId === "yaml") return true;
  if (document.languageId !== "json") return false;
  const text = document.getText();
  return text.includes('"apiVersion"') && text.includes('"kind"');
}
