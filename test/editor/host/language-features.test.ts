import { expectMatch, expectPresent } from "../expectation.js";
import {
  commands,
  Position,
  Range,
  workspace,
  type CodeAction,
  type CodeLens,
  type DocumentSymbol,
  type Hover,
  type InlayHint,
  type Location,
  type LocationLink,
  type MarkdownString,
  type TextEditor,
} from "vscode";
import { diagnosticsOf, eventually, openManifest } from "./workspace.js";

function positionOf(editor: TextEditor, text: string): Position {
  return editor.document.positionAt(editor.document.getText().indexOf(text));
}

/** Asks until the answer is right: before the server has started, VS Code has nobody to ask. */
const served = (isRight: () => Promise<boolean>) => eventually(isRight, () => "there is no such answer");

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
    const at = positionOf(editor, "containerPort");
    await served(async () => {
      const hovers = await commands.executeCommand<Hover[]>("vscode.executeHoverProvider", editor.document.uri, at);
      return hovers.some(({ contents }) => contents.some((content) => /port/i.test((content as MarkdownString).value)));
    });
  });

  it("outline a file of several documents", async () => {
    const { document } = await openManifest("several.yaml");
    await served(async () => {
      const symbols = await commands.executeCommand<DocumentSymbol[] | undefined>("vscode.executeDocumentSymbolProvider", document.uri);
      return symbols?.length === 2;
    });
  });

  it("show defaults in the text, and the verdict above the document", async () => {
    const { document } = await openManifest("web.yaml");
    const whole = new Range(new Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
    await served(async () => {
      const hints = await commands.executeCommand<InlayHint[] | undefined>("vscode.executeInlayHintProvider", document.uri, whole);
      return hints?.some(({ label }) => JSON.stringify(label).includes("scheme: HTTP")) === true;
    });
    await served(async () => {
      const lenses = await commands.executeCommand<CodeLens[] | undefined>("vscode.executeCodeLensProvider", document.uri, 1);
      return lenses?.some(({ command }) => command?.title.includes("Burstable") === true) === true;
    });
  });

  it("lead from a name to what it names in the same file", async () => {
    const editor = await openManifest("several.yaml");
    const use = positionOf(editor, "name: settings\n                  key").translate(0, "name: ".length);
    await served(async () => {
      const { uri } = editor.document;
      const targets = await commands.executeCommand<(Location | LocationLink)[] | undefined>("vscode.executeDefinitionProvider", uri, use);
      const [target] = targets ?? [];
      const range = target && ("targetRange" in target ? (target.targetSelectionRange ?? target.targetRange) : target.range);
      return range !== undefined && editor.document.getText(range).includes("settings");
    });
  });
});
