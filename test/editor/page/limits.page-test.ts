import axe from "axe-core";
import type { Frame } from "playwright-core";
import { expectEqual, expectMatch } from "../expectation.js";
import type { EditorWindow } from "./editor-window.js";

export function describeLimits(editor: EditorWindow): void {
  describe("the limits of a namespace", () => {
    let preview: Frame;
    before(async () => {
      await editor.start({ "podsmith.preview.namespaceLimits": true });
      await editor.open("web.yaml");
      preview = await editor.openPreview();
    });

    it("are applied, and named", async () => {
      await preview.getByRole("checkbox", { name: "Apply the namespace's limits", checked: true }).waitFor();
      await preview.locator(".line.added[data-layer=limit-range]").first().waitFor();
      await preview.getByRole("button", { name: "ResourceQuota team" }).waitFor();
    });

    it("say how far the quota reaches", async () => {
      await preview.getByRole("tab", { name: "Resources" }).click();
      expectMatch(await preview.getByRole("table", { name: "ResourceQuota team" }).innerText(), /requests\.cpu\s+2\s+0\s+100m\s+1900m/);
    });

    for (const view of ["Manifest", "Resources", "Timeline"]) {
      it(`leave nothing that axe objects to in the view ${view}`, async () => {
        await preview.getByRole("tab", { name: view }).click();
        await preview.evaluate(axe.source);
        const { violations } = await preview.evaluate(() => window.axe.run());
        expectEqual(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), []);
      });
    }

    it("are taken back and applied again with the box", async () => {
      await preview.getByRole("tab", { name: "Manifest" }).click();
      const box = preview.getByRole("checkbox", { name: "Apply the namespace's limits" });
      const limited = preview.locator(".line.added[data-layer=limit-range]").first();
      await box.uncheck();
      await limited.waitFor({ state: "detached", timeout: 20_000 });
      await box.check();
      await limited.waitFor({ timeout: 20_000 });
    });
  });
}
