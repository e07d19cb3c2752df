import type { Structure } from "../analysis/structure.js";
import type { Text } from "../language/text.js";
import type { Finding } from "./finding.js";
import { mostTold } from "./most-told.js";

/** The code of what is said where more is wrong than is told. */
export const untoldCode = "more-findings";

/** What is said about it: silence would read as if the rest were right. */
export const untoldText: { readonly title: Text; readonly why: Text } = {
  title: { en: `Only the first ${mostTold} mistakes of a kind are shown`, ko: `같은 종류의 오류는 처음 ${mostTold}개만 표시합니다` },
  why: {
    en: "The document has more of them: they appear as the first ones are mended.",
    ko: "문서에 오류가 더 있으며, 앞의 오류를 고치면 나머지가 나타납니다.",
  },
};

/** Says at the document's first line that one of these kinds of findings is told as far as the limit only. */
export function untoldFindings(structure: Structure, kinds: readonly (readonly Finding[])[]): readonly Finding[] {
  if (!kinds.some((findings) => mostTold <= findings.length)) return [];
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: structure.lines.lineText(0).length } };
  return [{ code: untoldCode, severity: "warning", range, title: untoldText.title, explanation: untoldText.why, causes: [], path: [] }];
}
