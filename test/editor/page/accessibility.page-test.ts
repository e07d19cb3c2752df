import axe from "axe-core";
import { expectEqual } from "../expectation.js";
import type { EditorWindow } from "./editor-window.js";

const themes = ["Default Dark Modern", "Default Light Modern", "Default High Contrast", "Default High Contrast Light"];

export function describeAccessibility(editor: EditorWindow): void {
  describe("accessibility of the preview", () => {
    for (const theme of themes) {
      it(`has nothing that axe objects to in ${theme}`, async () => {
        await editor.start({ "workbench.colorTheme": theme });
        await editor.open("refused.yaml");
        const preview = await editor.openPreview();
        await preview.locator("[data-verdict=refused]").waitFor();
        await preview.evaluate(axe.source);
        const { violations } = await preview.evaluate(() => window.axe.run());
        expectEqual(violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => [html, failureSummary])]), []);
      });
    }
  });
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
