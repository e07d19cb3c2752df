import type { EditorWindow } from "./editor-window.js";

export function describeTyping(editor: EditorWindow): void {
  describe("typing", () => {
    before(async () => {
      await editor.start();
      await editor.open("web.yaml");
      await editor.page.locator(".editor-actions [aria-label^='Open Preview to the Side']").waitFor();
    });

    it("has fields and values offered without asking", async () => {
      const { page } = editor;
      const offered = (label: string) => page.locator(".suggest-widget.visible .monaco-list-row", { hasText: label }).first();
      await editor.goTo(8, 1);
      await page.keyboard.press("End");
      await page.keyboard.press("Enter");
      await editor.type("imageP");
      await offered("imagePullPolicy").waitFor();
      await page.keyboard.press("Tab");
      await page.locator(".view-line", { hasText: /imagePullPolicy:\sIfNotPresent/ }).waitFor();
      await offered("Always").waitFor();
    });
  });
}
