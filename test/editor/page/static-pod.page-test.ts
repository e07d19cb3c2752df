import type { EditorWindow } from "./editor-window.js";

export function describeStaticPod(editor: EditorWindow): void {
  describe("a file that is made a static pod", () => {
    it("is one still after a reload", async () => {
      await editor.start();
      await editor.open("web.yaml");
      const preview = await editor.openPreview();
      await preview.locator("[data-verdict=accepted]").waitFor();
      await editor.goTo(1, 1);
      await editor.run("Podsmith: Treat as Static Pod");
      await preview.locator(".headline", { hasText: "kubelet" }).waitFor();
      await editor.reload();
      await (await editor.preview()).locator(".headline", { hasText: "kubelet" }).waitFor();
      await editor.goTo(1, 1);
      await editor.run("Podsmith: Treat as Static Pod");
      await (await editor.preview()).locator(".headline", { hasText: "API server" }).waitFor();
    });
  });
}
