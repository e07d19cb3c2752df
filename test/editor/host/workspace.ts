import { commands, languages, Range, Uri, window, workspace, type Diagnostic, type TextEditor } from "vscode";

/** Opens a manifest of the test workspace in an editor. */
export async function openManifest(name: string): Promise<TextEditor> {
  const folder = workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error("The tests need a workspace.");
  const document = await workspace.openTextDocument(Uri.joinPath(folder.uri, name));
  return window.showTextDocument(document, { preview: false });
}

/** Closes every editor; what was typed into it is lost. */
export async function forgetEdits(): Promise<void> {
  for (let editor = window.activeTextEditor; editor !== undefined; editor = window.activeTextEditor) {
    await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  }
  await commands.executeCommand("workbench.action.closeAllEditors");
}

/** Replaces the first occurrence of a text in an editor, as typing would. */
export async function replace(editor: TextEditor, text: string, by: string): Promise<void> {
  const at = editor.document.getText().indexOf(text);
  if (at === -1) throw new Error(`${text} is not in ${editor.document.fileName}.`);
  const range = new Range(editor.document.positionAt(at), editor.document.positionAt(at + text.length));
  await editor.edit((edit) => edit.replace(range, by));
}

/** Podsmith's diagnostics of an editor, once they are as a test expects; fails with what they are instead. */
export async function diagnosticsOf(
  editor: TextEditor,
  areExpected: (diagnostics: readonly Diagnostic[]) => boolean,
): Promise<readonly Diagnostic[]> {
  const current = () => languages.getDiagnostics(editor.document.uri);
  await eventually(
    () => areExpected(current()),
    () => `The diagnostics are ${JSON.stringify(current().map(({ message, code }) => ({ code, message })))}`,
  );
  return current();
}

/** Waits until something holds; fails with `complaint` after half a minute. */
export async function eventually(holds: () => boolean | Promise<boolean>, complaint: () => string): Promise<void> {
  const began = Date.now();
  while (!(await holds())) {
    if (30_000 < Date.now() - began) throw new Error(complaint());
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Lets everything that an edit sets off come to its end: for tests that nothing happens. */
export async function quiet(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1500));
}
