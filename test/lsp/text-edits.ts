import type { CodeAction, TextEdit } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";

/** The text after a code action's edits, which concern this one file. */
export function afterAction(text: string, action: CodeAction): string {
  return afterEdits(text, editsOf(action));
}

export function editsOf(action: CodeAction): TextEdit[] {
  const edits = Object.values(action.edit?.changes ?? {}).flat();
  for (const change of action.edit?.documentChanges ?? []) {
    if ("edits" in change) edits.push(...change.edits.filter((edit): edit is TextEdit => "newText" in edit));
  }
  return edits;
}

export function afterEdits(text: string, edits: TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create("file:///edited.yaml", "yaml", 1, text), edits);
}
