import colors from "picocolors";
import type { Judgement } from "../core/analysis/judge.js";
import type { DocumentText } from "../core/document/split.js";
import type { Review } from "../core/engine/contract.js";
import type { Severity } from "../core/finding/finding.js";
import type { Language, Text } from "../core/language/text.js";
import { previewModel } from "../core/views/preview.js";
import type { JudgedLine } from "../core/views/judged-line.js";

/** How many documents got which verdict. */
export interface Tally {
  files: number;
  accepted: number;
  refused: number;
  ignored: number;
  unreadable: number;
}

const severityNames: Readonly<Record<Severity, Text>> = {
  error: { en: "error", ko: "오류" },
  warning: { en: "warning", ko: "경고" },
  hint: { en: "hint", ko: "조언" },
};

/** A document's findings as a person reads them: place, severity, code, the line itself, and what to know. Empty if there are none. */
export function checkText(line: JudgedLine, document: DocumentText, judgement: Judgement, language: Language): string {
  return line.findings
    .map((finding) => {
      const { start, end } = finding.range;
      const [title = "", ...others] = finding.message.split("\n");
      const paint = finding.severity === "error" ? colors.red : finding.severity === "warning" ? colors.yellow : colors.cyan;
      const head = `${colors.bold(`${line.file}:${start.line + 1}:${start.character + 1}`)} ${paint(severityNames[finding.severity][language])} ${colors.dim(`[${finding.code}]`)} ${title}`;
      const written = judgement.structure.lines.lineText(start.line - document.line);
      const number = String(start.line + 1).padStart(5);
      const width = start.line === end.line ? Math.max(1, end.character - start.character) : 1;
      const shift = start.line === document.line ? document.character : 0;
      const marks = `${" ".repeat(Math.max(0, start.character - shift))}${paint("^".repeat(width))}`;
      const body = others.map((text) => `        ${colors.dim(text)}`).join("\n");
      return `${head}\n${colors.dim(number)} | ${written}\n      | ${marks}\n${body === "" ? "" : `${body}\n`}\n`;
    })
    .join("");
}

/** The resulting object as YAML, each added line with its layer and reason behind it. */
export function previewText(
  file: string, index: number, document: DocumentText, judgement: Judgement, review: Review, language: Language,
): string {
  const model = previewModel({
    uri: file, version: 0, documents: [document], judgements: [judgement], selected: 0, review, language,
  });
  const parts = [colors.bold(`# ${file}, ${language === "ko" ? "문서" : "document"} ${index}: ${model.headline}`)];
  for (const step of model.steps) {
    parts.push(colors.bold(`# ${step.title}`));
    for (const line of step.lines) {
      if (line.origin === "written") parts.push(line.text);
      else parts.push(`${colors.green(line.text)}${line.because === undefined ? "" : colors.dim(`  # ${line.layer ?? ""}: ${line.because}`)}`);
    }
  }
  return `${parts.join("\n")}\n---\n`;
}

export function summaryText(tally: Tally, language: Language): string {
  const counts = { en: [`${tally.accepted} accepted`, `${tally.refused} refused`], ko: [`${tally.accepted}개 수락`, `${tally.refused}개 거부`] }[language];
  if (0 < tally.ignored) counts.push(language === "ko" ? `${tally.ignored}개는 쿠버네티스 객체가 아님` : `${tally.ignored} ignored`);
  if (0 < tally.unreadable) counts.push(language === "ko" ? `${tally.unreadable}개 읽을 수 없음` : `${tally.unreadable} unreadable`);
  return `${counts.join(", ")}\n`;
}
