import { expectMatch } from "../expectation.js";
import type { EditorWindow } from "./editor-window.js";

export function describePreview(editor: EditorWindow): void {
  describe("the preview", () => {
    before(async () => {
      await editor.start();
      await editor.open("web.yaml");
      await editor.openPreview();
    });

    it("shows the verdict and the pod that would result", async () => {
      const preview = await editor.preview();
      await preview.locator("[data-verdict=accepted]").waitFor();
      expectMatch(await preview.locator(".headline").innerText(), /accept/);
      await preview.locator(".line.written").getByText("image: nginx:1.29").waitFor();
    });

    it("marks what was added, with the layer it comes from", async () => {
      const preview = await editor.preview();
      const added = preview.locator(".line.added", { hasText: "protocol: TCP" });
      await added.waitFor();
      expectMatch((await added.getAttribute("data-layer")) ?? undefined, /^defaulting$/);
      await preview.locator(".line.added[data-layer=service-account]").first().waitFor();
    });

    it("changes with text that is typed in the editor", async () => {
      const preview = await editor.preview();
      await editor.goTo(4, 12);
      await editor.type("-canary");
      await preview.locator(".line", { hasText: "name: web-canary" }).waitFor();
    });

    it("says what the API server would refuse, and stays", async () => {
      const preview = await editor.preview();
      await editor.goTo(4, 12);
      await editor.type("_");
      await preview.locator("[data-verdict=refused]").waitFor();
      expectMatch(await preview.locator(".cause").first().innerText(), /Invalid value: "web_-canary"/);
      await editor.page.keyboard.press("Backspace");
      await preview.locator("[data-verdict=accepted]").waitFor();
    });

    it("is there again after a reload", async () => {
      await editor.saveAndReload();
      const preview = await editor.preview();
      await preview.locator(".line", { hasText: "name: web" }).first().waitFor();
    });
  });
}
