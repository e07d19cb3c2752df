import { commands, Disposable, window, workspace, type TextEditor } from "vscode";
import type { ClusterObjectsResult } from "../../../server/src/protocol.js";
import { say } from "../language.js";
import type { LanguageServer } from "../language-server.js";
import { chooseContext } from "./choose-context.js";
import type { ClusterAccess } from "./cluster-access.js";
import { ClusterDocuments } from "./cluster-documents.js";
import { readNodeSizes } from "./node-sizes.js";
import { problemText } from "./problem-text.js";
import { withProgress } from "./progress.js";
import { showComparison } from "./show-comparison.js";
import type { Comparison } from "./differences.js";

/** The key that menus look at: whether this kind of extension host can speak to clusters at all. */
const accessKey = "podsmith.canAskClusters";

/** The commands that ask a cluster. Nothing else here ever does, and they only in a trusted workspace. */
export function registerClusterCommands(server: LanguageServer, load: () => Promise<ClusterAccess>): Disposable {
  const documents = new ClusterDocuments();
  void commands.executeCommand("setContext", accessKey, true);
  const compare = (against: Comparison["against"]) => () => compareWithCluster({ server, documents, load, against });
  return Disposable.from(
    documents,
    commands.registerCommand("podsmith.clusterDryRun", compare("dry-run")),
    commands.registerCommand("podsmith.diffWithCluster", compare("live")),
    commands.registerCommand("podsmith.readNodeSizes", () => readNodeSizes(load)),
  );
}

interface Request {
  readonly server: LanguageServer;
  readonly documents: ClusterDocuments;
  readonly load: () => Promise<ClusterAccess>;
  readonly against: Comparison["against"];
}

async function compareWithCluster({ server, documents, load, against }: Request): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  if (!workspace.isTrusted) return void window.showWarningMessage(say("A cluster is only asked in a trusted workspace: a kubeconfig can run programs."));
  const sent = await objectsOf(server, editor);
  if (sent.objects.length === 0) return void window.showInformationMessage(say("There is no Kubernetes object under the cursor that could be sent."));
  const access = await load();
  const contexts = access.contexts();
  if ("problem" in contexts) return void window.showErrorMessage(problemText(contexts.problem));
  const context = await chooseContext(contexts.value);
  if (context === undefined) return;
  const ask = against === "dry-run" ? access.dryRun : access.liveObjects;
  const outcome = await withProgress(say("Asking {context}…", { context }), (signal) => ask(context, sent.objects, signal));
  if ("value" in outcome) await showComparison({ documents, access, against, context, sent, answers: outcome.value });
  else if (outcome.problem.kind !== "cancelled") void window.showErrorMessage(problemText(outcome.problem));
}

function objectsOf(server: LanguageServer, { document, selection }: TextEditor): Promise<ClusterObjectsResult> {
  return server.clusterObjects({ uri: document.uri.toString(), line: selection.active.line });
}
