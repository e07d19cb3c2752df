import { expectEqual } from "../expectation.js";
import { commands, TabInputWebview, ViewColumn, window } from "vscode";
import { eventually, openManifest } from "./workspace.js";

const previews = () =>
  window.tabGroups.all.flatMap(({ tabs, viewColumn }) =>
    tabs
      .filter(({ input }) => input instanceof TabInputWebview && input.viewType.includes("podsmith.preview"))
      .map(({ label }) => ({ label, viewColumn })),
  );

/** Waits until there is a preview of this file. */
const previewOf = (name: string) =>
  eventually(
    () => previews().some(({ label }) => label.includes(name)),
    () => `the previews are ${JSON.stringify(previews())}`,
  );

describe("the preview's tab", () => {
  it("opens beside the manifest, named after it, and leaves the focus", async () => {
    const editor = await openManifest("web.yaml");
    await commands.executeCommand("podsmith.openPreviewToSide");
    await previewOf("web.yaml");
    expectEqual(previews()[0]?.viewColumn, ViewColumn.Two);
    expectEqual(window.activeTextEditor?.document.uri.toString(), editor.document.uri.toString());
  });

  it("follows the manifest that is active", async () => {
    await openManifest("web.yaml");
    await commands.executeCommand("podsmith.openPreviewToSide");
    await openManifest("several.yaml");
    await previewOf("several.yaml");
    expectEqual(previews().length, 1);
  });
});
