import { expectMatch, expectPresent } from "../expectation.js";
import {
  commands,
  Position,
  workspace,
  type CodeAction,
  type Hover,
  type MarkdownString,
  type TextEditor,
} from "vscode";
import { diagnosticsOf, openManifest } from "./workspace.js";

function positionOf(editor: TextEditor, text: string): Position {
  return editor.document.positionAt(editor.document.getText().indexOf(text));
}

describe("language features", () => {
  it("mend a mistake with a quick fix that the API server accepts", async () => {
    const editor = await openManifest("refused.yaml");
    const [diagnostic] = await diagnosticsOf(editor, (all) => all.some(({ range }) => editor.document.getText(range) === "always"));
    expectPresent(diagnostic, "no diagnostic");
    const actions = await commands.executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      editor.document.uri,
      diagnostic.range,
      "quickfix",
    );
    const fix = actions.find(({ isPreferred }) => isPreferred);
    expectPresent(fix?.edit, `no preferred fix among: ${actions.map(({ title }) => title).join(", ")}`);
    await workspace.applyEdit(fix.edit);
    expectMatch(editor.document.getText(), /imagePullPolicy: Always/);
    await diagnosticsOf(editor, (all) => all.every(({ range }) => !range.isEqual(diagnostic.range)));
  });

  it("explain a field on hover", async () => {
    const editor = await openManifest("web.yaml");
    const { uri } = editor.document;
    const hovers = await commands.executeCommand<Hover[]>("vscode.executeHoverProvider", uri, positionOf(editor, "containerPort"));
    const text = hovers.flatMap(({ contents }) => contents.map((content) => (content as MarkdownString).value)).join("\n");
    expectMatch(text, /port/i);
  });
});
