import { codesOfFamilies } from "./codes.js";
import type { Language, Text } from "../../server/src/core/language/text.js";
import type { CodeEntry } from "./codes.js";

/** The page that explains every code, in one language; `command` writes it. */
export function rulesPage(language: Language, command: string): string {
  const chapters = codesOfFamilies();
  const count = chapters.reduce((sum, { entries }) => sum + entries.length, 0);
  const lines = [`# ${texts.title[language]}`, "", `<!-- ${generatedNote(command)} -->`, "", texts.lead(count)[language], "", ...severityLines(language)];
  for (const { title, entries } of chapters) {
    lines.push("", `**${title[language]}**`, "", ...entries.map(({ code, summary }) => `- [${code}](#${code}): ${summary[language]}`));
  }
  for (const { title, entries } of chapters) {
    lines.push("", `## ${title[language]}`, ...entries.flatMap((entry) => entryLines(entry, language)));
  }
  return `${lines.join("\n")}\n`;
}

/** What stands at the top of every generated file. */
export function generatedNote(command: string): string {
  return `Written by \`${command}\` from code. Do not edit.`;
}

function entryLines(entry: CodeEntry, language: Language): readonly string[] {
  const { code, severity, summary, why, bad, good, url, setting } = entry;
  return [
    "",
    `### ${code}`,
    "",
    `*${texts.severities[severity][language]}.* ${summary[language]} ${why[language]}`,
    ...(setting === undefined ? [] : ["", texts.setting(setting)[language]]),
    ...example(texts.bad[language], bad),
    ...example(texts.good[language], good),
    ...(url === undefined ? [] : ["", `[${linkText(url)}](${url})`]),
  ];
}

function example(title: string, text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  return ["", title, "", "```yaml", ...text.replace(/^\n/, "").trimEnd().split("\n"), "```"];
}

/** The page's address without what every address has. */
function linkText(url: string): string {
  return url.replace(/^https:\/\//, "").replace(/\/$/, "");
}

function severityLines(language: Language): readonly string[] {
  return (["error", "warning", "hint", "off"] as const).map((severity) => `- *${texts.severities[severity][language]}*: ${texts.meanings[severity][language]}`);
}

const texts = {
  title: { en: "What Podsmith says", ko: "Podsmith가 알려 주는 것" },
  lead: (count: number): Text => ({
    en: `${count} codes. Each finding carries one; \`# podsmith-ignore <code>: <why>\` silences it, on its line or above what it is about.`,
    ko: `코드는 모두 ${count}개이며 모든 진단에는 코드가 하나 있습니다. 해당 줄의 끝이나 그 위에 \`# podsmith-ignore <code>: <why>\`를 쓰면 숨깁니다.`,
  }),
  severities: {
    error: { en: "Error", ko: "오류" },
    warning: { en: "Warning", ko: "경고" },
    hint: { en: "Hint", ko: "힌트" },
    off: { en: "Off", ko: "끔" },
  },
  meanings: {
    error: { en: "the API server refuses the manifest.", ko: "API 서버가 매니페스트를 거부합니다." },
    warning: { en: "the API server warns, or what is written can't work in a cluster.", ko: "API 서버가 경고하거나, 적힌 대로는 클러스터에서 동작하지 않습니다." },
    hint: { en: "it is valid and may hurt later.", ko: "유효하지만 나중에 문제가 될 수 있습니다." },
    off: { en: "not looked at unless a setting asks for it.", ko: "설정에서 켜야 살펴봅니다." },
  },
  bad: { en: "Bad:", ko: "나쁜 예:" },
  good: { en: "Good:", ko: "좋은 예:" },
  setting: (key: string): Text => ({ en: `Setting: \`${key}\` (\`off\`, \`hint\`, \`warning\`).`, ko: `설정: \`${key}\` (\`off\`, \`hint\`, \`warning\`).` }),
} as const;
