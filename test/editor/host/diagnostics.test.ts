import { expectEqual, expectMatch } from "../expectation.js";
import { DiagnosticSeverity } from "vscode";
import { diagnosticsOf, openManifest, replace } from "./workspace.js";

describe("diagnostics", () => {
  it("stand where the API server's causes are, in its words", async () => {
    const editor = await openManifest("refused.yaml");
    const diagnostics = await diagnosticsOf(editor, (all) => all.length === 2);
    const texts = diagnostics.map(({ range }) => editor.document.getText(range)).sort();
    expectEqual(texts, ["Sometimes", "always"]);
    for (const { message, severity } of diagnostics) {
      expectEqual(severity, DiagnosticSeverity.Error);
      expectMatch(message, /Unsupported value: "(always|Sometimes)": supported values: "Always"/);
    }
  });

  it("go when the mistake is mended, and come back with it", async () => {
    const editor = await openManifest("refused.yaml");
    await diagnosticsOf(editor, (all) => all.length === 2);
    await replace(editor, "Sometimes", "Never");
    await diagnosticsOf(editor, (all) => all.length === 1);
    await replace(editor, "always", "Always");
    await diagnosticsOf(editor, (all) => all.length === 0);
    await replace(editor, "Never", "Sometimes");
    await diagnosticsOf(editor, (all) => all.length === 1);
  });

  it("come for a half-typed document, and the next is judged as ever", async () => {
    const halfTyped = await openManifest("half-typed.yaml");
    await diagnosticsOf(halfTyped, (all) => all.some(({ severity }) => severity === DiagnosticSeverity.Error));
    const whole = await openManifest("web.yaml");
    await replace(whole, "containerPort: 80", "containerPort: 80000");
    const [diagnostic] = await diagnosticsOf(whole, (all) => all.length === 1);
    expectEqual(diagnostic && whole.document.getText(diagnostic.range), "80000");
    await replace(whole, "80000", "80");
    await diagnosticsOf(whole, (all) => all.length === 0);
  });
});
