import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { webviewWith } from "../../../scripts/editor/page.mjs";

/** VS Code as a person has it before them: tests see the screen, and have a keyboard and a mouse. */
export class EditorWindow {
  readonly page: Page;
  private readonly url: string;
  private readonly folder: string;

  constructor(parts: { readonly page: Page; readonly url: string; readonly folder: string }) {
    this.page = parts.page;
    this.url = parts.url;
    this.folder = parts.folder;
  }

  /** Starts the workbench anew, with these settings of the workspace. */
  async start(settings: Readonly<Record<string, unknown>> = {}): Promise<void> {
    await writeFile(path.join(this.folder, ".vscode", "settings.json"), JSON.stringify(settings));
    await this.page.goto("about:blank");
    await this.page.goto(this.url);
    await this.page.locator(".monaco-workbench .part.editor").waitFor();
    await this.page.locator(".explorer-folders-view .monaco-list-row").first().waitFor();
  }

  async open(file: string): Promise<void> {
    await this.page.locator(".explorer-folders-view .monaco-list-row").getByText(file, { exact: true }).dblclick();
    await this.page.locator(".editor-group-container.active .view-line").first().waitFor();
  }

  /** Opens the preview with the button that an editor has once its manifest is known to be one. */
  async openPreview(): Promise<Frame> {
    await this.page.locator(".editor-actions [aria-label^='Open Preview to the Side']").click();
    return this.preview();
  }

  /** Puts the cursor of the active editor before a column of a line; both count from 1. */
  async goTo(line: number, column: number): Promise<void> {
    // At its left end: a line may be far wider than what is seen of it.
    await this.page.locator(".monaco-editor").first().locator(".view-line").first().click({ position: { x: 4, y: 8 } });
    await this.page.keyboard.press("Control+g");
    const input = this.page.locator(".quick-input-box input");
    await input.fill(`:${line}:${column}`);
    await input.press("Enter");
    await input.waitFor({ state: "hidden" });
  }

  /** Runs a command by the title that the palette shows. */
  async run(title: string): Promise<void> {
    await this.page.keyboard.press("F1");
    await this.page.locator(".quick-input-box input").fill(`>${title}`);
    await this.page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first().click();
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 20 });
  }

  /** Saves the active editor, and loads the workbench again as a reader would. */
  async saveAndReload(): Promise<void> {
    await this.page.keyboard.press("Control+s");
    await this.page.locator(".tab.active:not(.dirty)").first().waitFor();
    await this.reload();
  }

  /** Loads the workbench again once it has written its state. */
  async reload(): Promise<void> {
    // A browser can't write while it leaves a page, so VS Code for the Web writes its state every five seconds instead.
    await this.page.waitForTimeout(8_000);
    await this.page.reload();
  }

  /** Leaves a picture of the whole window for whoever wants to know why a test failed. */
  async takePicture(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(".vscode-test", "failed", `${name.replaceAll(/\W+/g, "-")}.png`) });
  }

  /** The frame with the preview, once it shows a verdict. */
  preview(): Promise<Frame> {
    return webviewWith(this.page, "header[data-verdict] .headline");
  }
}
