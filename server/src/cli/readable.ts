import type { Colors } from "picocolors/types.js";
import type { Judgement } from "../core/analysis/judge.js";
import type { LineIndex } from "../core/document/line-index.js";
import type { DocumentText } from "../core/document/split.js";
import type { Review } from "../core/engine/contract.js";
import type { Severity } from "../core/finding/finding.js";
import type { Language, Text } from "../core/language/text.js";
import { previewModel } from "../core/views/preview.js";
import type { JudgedLine } from "../core/views/judged-line.js";

const severityNames: Readonly<Record<Severity, Text>> = {
  error: { en: "error", ko: "오류" },
  warning: { en: "warning", ko: "경고" },
  hint: { en: "hint", ko: "조언" },
};

/** What people read in: their language, and with or without colours. */
export interface Wording {
  readonly language: Language;
  readonly colors: Colors;
}

/**
 * A document's findings as a person reads them: place, severity, code, the line itself, and what to know. Empty if there are none.
 * `lines` are the file's.
 */
export function checkText(line: JudgedLine, lines: LineIndex, { language, colors }: Wording): string {
  return line.findings
    .map((finding) => {
      const { start, end } = finding.range;
      const [title = "", ...others] = finding.message.split("\n");
      const paint = finding.severity === "error" ? colors.red : finding.severity === "warning" ? colors.yellow : colors.cyan;
      const head = `${colors.bold(`${line.file}:${start.line + 1}:${start.character + 1}`)} ${paint(severityNames[finding.severity][language])} ${colors.dim(`[${finding.code}]`)} ${title}`;
      const written = lines.lineText(start.line);
      const number = String(start.line + 1).padStart(5);
      const width = start.line === end.line ? Math.max(1, end.character - start.character) : 1;
      const marks = `${" ".repeat(start.character)}${paint("^".repeat(width))}`;
      const body = others.map((text) => `        ${colors.dim(text)}`).join("\n");
      return `${head}\n${colors.dim(number)} | ${written}\n      | ${marks}\n${body === "" ? "" : `${body}\n`}\n`;
    })
    .join("");
}

/** The resulting object as YAML, each added line with its layer and reason behind it. */
export function previewText(
  file: string, index: number, document: DocumentText, judgement: Judgement, review: Review, { language, colors }: Wording,
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
