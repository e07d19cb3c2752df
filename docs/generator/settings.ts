import type { Language } from "../../server/src/core/language/text.js";
import { adviceRules } from "../../server/src/core/rules/registry.js";

/** The parts of package.json that are read and written here; everything else stays as it is. */
export interface ExtensionManifest {
  readonly contributes: { readonly configuration: readonly SettingsChapter[] };
}

interface SettingsChapter {
  readonly id: string;
  readonly title: string;
  readonly properties: Readonly<Record<string, Setting>>;
}

interface Setting {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly default: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
}

/** Texts of package.json by key, in one language. */
export type Messages = Readonly<Record<string, string>>;

const chapter = "advice";
const prefix = "setting.advice.";

/** The manifest with a setting for each rule of advice. */
export function withAdviceSettings<T extends ExtensionManifest>(manifest: T): T {
  const properties = Object.fromEntries(
    adviceRules.map(({ code, level }, order) => [
      `podsmith.advice.${code}`,
      {
        type: "string",
        enum: ["off", "hint", "warning"],
        enumDescriptions: ["%setting.adviceLevel.off%", "%setting.adviceLevel.hint%", "%setting.adviceLevel.warning%"],
        default: level,
        scope: "window",
        order,
        description: `%${prefix}${code}%`,
      },
    ]),
  );
  const configuration = manifest.contributes.configuration.map((each) => (each.id === chapter ? { ...each, properties } : each));
  return { ...manifest, contributes: { ...manifest.contributes, configuration } };
}

/** The messages with the summary of each rule of advice. */
export function withAdviceMessages(messages: Messages, language: Language): Messages {
  const found = Object.entries(messages);
  const isOwn = ([key]: readonly [string, string]): boolean => key.startsWith(prefix);
  const at = found.findIndex(([key]) => key === "setting.adviceLevel.warning") + 1;
  const own = adviceRules.map(({ code, summary }) => [`${prefix}${code}`, summary[language]] as const);
  return Object.fromEntries([...found.slice(0, at).filter((each) => !isOwn(each)), ...own, ...found.slice(at).filter((each) => !isOwn(each))]);
}

/** Every setting in a Markdown table, in VS Code's own order. */
export function settingsTable({ contributes }: ExtensionManifest, messages: Messages): string {
  const rows = contributes.configuration.flatMap(({ properties }) => Object.entries(properties).map(([key, setting]) => row(key, setting, messages)));
  return ["| setting | default | what it does |", "|---|---|---|", ...rows].join("\n");
}

function row(key: string, setting: Setting, messages: Messages): string {
  const text = messages[(setting.markdownDescription ?? setting.description ?? "").replaceAll("%", "")] ?? "";
  const values = setting.enum === undefined ? "" : ` (${setting.enum.map((value) => `\`${value}\``).join(", ")})`;
  const isLong = typeof setting.default === "object" && 40 < JSON.stringify(setting.default).length;
  const standard = isLong ? "…" : `\`${JSON.stringify(setting.default)}\``;
  return `| \`${key}\` | ${standard} | ${(text + values).replaceAll("|", "\\|").replaceAll("\n", " ")} |`;
}
