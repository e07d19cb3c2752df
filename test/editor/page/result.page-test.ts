import type { EditorWindow } from "./editor-window.js";

export function describeResult(editor: EditorWindow): void {
  describe("the result", () => {
    it("is saved beside the manifest", async () => {
      await editor.start();
      await editor.open("web.yaml");
      const preview = await editor.openPreview();
      await preview.locator("[data-verdict=accepted]").waitFor();
      await editor.run("Podsmith: Save Result As");
      await editor.page.locator(".quick-input-widget").getByRole("button", { name: "OK" }).waitFor();
      await editor.page.keyboard.press("Enter");
      await editor.open("web.dry-run.yaml");
      await editor.page.locator(".view-line").getByText("kube-api-access").first().waitFor();
    });
  });
}
