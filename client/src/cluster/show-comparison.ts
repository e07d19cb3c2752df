import { commands, Range, Selection, TextEditorRevealType, window, type QuickPickItem, type Uri } from "vscode";
import type { ClusterObjectsResult } from "../../../server/src/protocol.js";
import { say } from "../language.js";
import type { ClusterAccess, ClusterAnswer } from "./cluster-access.js";
import type { ClusterDocuments, Remark } from "./cluster-documents.js";
import { changeText, placeText } from "./difference-text.js";
import { differencesOf, type Comparison, type Difference } from "./differences.js";
import { asWritten, isFields, withoutGenerated, type Fields } from "./generated-values.js";
import { originText } from "./origin-text.js";

export interface Compared {
  readonly documents: ClusterDocuments;
  readonly access: ClusterAccess;
  readonly against: Comparison["against"];
  readonly context: string;
  readonly sent: ClusterObjectsResult;
  readonly answers: readonly ClusterAnswer[];
}

/** A difference with the side and the line on which it is seen. */
interface Entry extends Remark {
  readonly difference: Difference;
  readonly side: "offline" | "cluster";
}

/** Shows both sides in VS Code's own comparison, each difference marked with its origin, and offers them as a list. */
export async function showComparison(compared: Compared): Promise<void> {
  const { documents, access, against, context, sent, answers } = compared;
  const simplify = against === "dry-run" ? withoutGenerated : asWritten;
  const offline = sent.objects.map((object) => (isFields(object.offline) ? simplify(object.offline) : {}));
  const cluster = answers.map(({ object }) => simplify(object));
  const texts = { offline: access.objectText(offline), cluster: access.objectText(cluster) };
  const entries = cluster.flatMap((object, index) =>
    entriesOf(offline[index] ?? {}, object, comparisonOf(compared, answers[index]), (side, path) => texts[side].lineOf(index, path)),
  );
  const title = titleOf(sent);
  const uris = {
    offline: documents.write(say("{title} offline", { title }), texts.offline.text, remarksOf(entries, "offline")),
    cluster: documents.write(say("{title} on {context}", { title, context }), texts.cluster.text, remarksOf(entries, "cluster")),
  };
  const heading = against === "dry-run" ? say("{title}: offline and dry run on {context}", { title, context }) : say("{title}: manifest and live object on {context}", { title, context });
  await commands.executeCommand("vscode.diff", uris.offline, uris.cluster, heading, { preview: true });
  // The command is done: whoever leaves the message alone does not keep it running.
  void summarize(entries, uris, answers);
}

function comparisonOf({ against, sent }: Compared, answer: ClusterAnswer | undefined): Comparison {
  const version = answer?.version;
  return { against, versions: { offline: sent.kubernetesVersion, ...(version !== undefined && { cluster: version }) } };
}

type LineOf = (side: Entry["side"], path: Difference["path"]) => number;

function entriesOf(offline: Fields, cluster: Fields, comparison: Comparison, lineOf: LineOf): readonly Entry[] {
  return differencesOf(offline, cluster, comparison).map((difference) => {
    const side = "cluster" in difference ? "cluster" : "offline";
    const message = `${originText(difference.origin)}\n${placeText(difference)}: ${changeText(difference)}`;
    return { difference, side, line: lineOf(side, difference.path), message };
  });
}

function remarksOf(entries: readonly Entry[], side: Entry["side"]): readonly Remark[] {
  return entries.filter((entry) => entry.side === side);
}

function titleOf({ objects }: ClusterObjectsResult): string {
  const [first] = objects;
  const title = [first?.kind, first?.name].filter((part) => part !== undefined).join(" ");
  return objects.length <= 1 ? title : say("{title} and {count} more", { title, count: objects.length - 1 });
}

async function summarize(entries: readonly Entry[], uris: Readonly<Record<Entry["side"], Uri>>, answers: readonly ClusterAnswer[]): Promise<void> {
  const isChange = answers.some(({ by }) => by === "apply");
  const note = isChange ? ` ${say("The object exists already: this is the dry run of applying the manifest to it.")}` : "";
  if (entries.length === 0) return void window.showInformationMessage(say("The cluster says the same.") + note);
  const list = say("List Them");
  const chosen = await window.showInformationMessage(say("Differences: {count}.", { count: entries.length }) + note, list);
  if (chosen === list) await pickDifference(entries, uris);
}

async function pickDifference(entries: readonly Entry[], uris: Readonly<Record<Entry["side"], Uri>>): Promise<void> {
  const items = entries.map((entry): QuickPickItem & { readonly entry: Entry } => ({
    label: placeText(entry.difference),
    description: changeText(entry.difference),
    detail: originText(entry.difference.origin),
    entry,
  }));
  const picked = await window.showQuickPick(items, { matchOnDescription: true, matchOnDetail: true });
  if (picked === undefined) return;
  const { side, line } = picked.entry;
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uris[side].toString());
  if (editor === undefined) return;
  editor.selection = new Selection(line, 0, line, 0);
  editor.revealRange(new Range(line, 0, line, 0), TextEditorRevealType.InCenterIfOutsideViewport);
}
