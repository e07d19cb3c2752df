import type { Finding } from "../finding/finding.js";
import type { Language } from "../language/text.js";

const serverSays = { en: "API server", ko: "API 서버" } as const;

/** A finding as plain text: what is wrong, the server's own words, why it matters. */
export function messageOf(finding: Finding, language: Language): string {
  const lines = [finding.title[language]];
  const said = new Set<string>();
  for (const cause of finding.causes) {
    const words = cause.field === "" || cause.message.includes(cause.field) ? cause.message : `${cause.field}: ${cause.message}`;
    if (!said.has(words)) lines.push(`${serverSays[language]}: ${words}`);
    said.add(words);
  }
  if (finding.explanation) lines.push(finding.explanation[language]);
  return lines.join("\n");
}
