import { rulesPage, generatedNote } from "./rules-page.js";
import { settingsTable, withAdviceMessages, withAdviceSettings, type ExtensionManifest, type Messages } from "./settings.js";

/** What writes the files below anew. */
export const command = "npm run docs";

/** Reads a file of the repository by its path from the root. */
export type ReadFile = (path: string) => string;

/** Every committed file that is written from code, wholly or in part, as it has to be. */
export function generatedFiles(read: ReadFile): Readonly<Record<string, string>> {
  const manifest = withAdviceSettings(JSON.parse(read("package.json")) as ExtensionManifest);
  const english = withAdviceMessages(JSON.parse(read("package.nls.json")) as Messages, "en");
  const korean = withAdviceMessages(JSON.parse(read("package.nls.ko.json")) as Messages, "ko");
  return {
    "package.json": asJson(manifest),
    "package.nls.json": asJson(english),
    "package.nls.ko.json": asJson(korean),
    "docs/rules.md": rulesPage("en", command),
    "docs/rules.ko.md": rulesPage("ko", command),
    "docs/settings.md": settingsPage("Settings", manifest, english),
    "docs/settings.ko.md": settingsPage("설정", manifest, korean),
  };
}

function settingsPage(title: string, manifest: ExtensionManifest, messages: Messages): string {
  return `# ${title}\n\n<!-- ${generatedNote(command)} -->\n\n${settingsTable(manifest, messages)}\n`;
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
