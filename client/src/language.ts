import { env, l10n, workspace } from "vscode";
import korean from "../../l10n/bundle.l10n.ko.json";

const bundles: Readonly<Record<string, Readonly<Record<string, string>>>> = { ko: korean, en: {} };

/** The reader's language as a BCP 47 tag: the setting, or VS Code's display language. */
export function readerLanguage(): string {
  const chosen = workspace.getConfiguration("podsmith").get<string>("language", "auto");
  return chosen in bundles ? chosen : env.language;
}

/** A sentence in the reader's language. The English one is its key in `l10n/bundle.l10n.<language>.json`. */
export function say(message: string, values: Readonly<Record<string, string | number>> = {}): string {
  const language = readerLanguage();
  // VS Code loads the bundle of its own display language alone; a language chosen by setting needs ours.
  if (language === env.language) return l10n.t(message, values);
  return fill(bundles[language]?.[message] ?? message, values);
}

function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}
