import { expectEqual } from "../expectation.js";
import { languages } from "vscode";
import { openManifest, quiet } from "./workspace.js";

describe("silence", () => {
  for (const name of ["compose.yaml", "template.yaml", "web.yaml"]) {
    it(`is kept about ${name}`, async () => {
      const editor = await openManifest(name);
      await quiet();
      expectEqual(languages.getDiagnostics(editor.document.uri).map(({ message }) => message), []);
    });
  }
});
