import type { Origin } from "../../../server/src/core/views/preview-model.js";

/**
 * What VS Code's context menu learns of the line under the pointer, as `data-vscode-context`: the `when` clauses of
 * `webview/context` in package.json see its values, and a command gets it as its argument.
 */
export interface LineContext {
  readonly webviewSection: "line";
  readonly podsmithOrigin: Origin;
  readonly podsmithInContainer: boolean;
  readonly path: string;
}
