import { ProgressLocation, Range, Uri, window, workspace, WorkspaceEdit } from "vscode";
import type { RewriteParams } from "../../server/src/protocol.js";
import { say } from "./language.js";
import type { LanguageServer } from "./language-server.js";

/** How long the outcome stays in the status bar, in milliseconds. */
const shownFor = 5000;

/** Asks for a rewrite of a manifest and makes it, unless the manifest was changed meanwhile. */
export async function rewrite(server: LanguageServer, params: RewriteParams): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(params.uri));
  const result = await window.withProgress({ location: ProgressLocation.Window, title: titleOf(params) }, () =>
    server.rewrite(params),
  );
  window.setStatusBarMessage(await outcome(), shownFor);

  async function outcome(): Promise<string> {
    if (result === undefined) return nothingToDo(params);
    if (document.version !== result.version) return say("The manifest was changed meanwhile. Try again.");
    const edit = new WorkspaceEdit();
    for (const { range, newText } of result.edits) {
      const { start, end } = range;
      edit.replace(document.uri, new Range(start.line, start.character, end.line, end.character), newText);
    }
    const isDone = await workspace.applyEdit(edit);
    return isDone ? done(params, result.count) : say("The manifest can't be edited.");
  }
}

function titleOf({ action }: RewriteParams): string {
  switch (action) {
    case "write-defaults":
      return say("Writing defaults…");
    case "remove-defaults":
      return say("Looking for what equals the default…");
    default:
      return action satisfies never;
  }
}

function nothingToDo({ action }: RewriteParams): string {
  switch (action) {
    case "write-defaults":
      return say("There is no default to write here: an accepted manifest is needed, and a value that only depends on it.");
    case "remove-defaults":
      return say("Nothing here equals its default.");
    default:
      return action satisfies never;
  }
}

function done({ action }: RewriteParams, count: number): string {
  switch (action) {
    case "write-defaults":
      return say("Values written into the manifest: {count}", { count });
    case "remove-defaults":
      return say("Values removed from the manifest: {count}", { count });
    default:
      return action satisfies never;
  }
}
