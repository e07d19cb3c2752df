import { DiagnosticSeverity, type Diagnostic, type TextEdit } from "vscode-languageserver";
import { inFile } from "../core/document/shift.js";
import type { DocumentText } from "../core/document/split.js";
import type { Finding, Severity } from "../core/finding/finding.js";
import type { Fix } from "../core/fixes/fix.js";
import type { Language } from "../core/language/text.js";
import { messageOf } from "../core/views/message.js";

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Hint,
};

/** What a diagnostic carries, so that a code action finds its finding again. */
export interface DiagnosticData {
  /** Line of the file on which the document starts, and the finding's place in it. */
  readonly documentLine: number;
  readonly path: Finding["path"];
}

export function toDiagnostic(uri: string, document: DocumentText, finding: Finding, language: Language): Diagnostic {
  const data: DiagnosticData = { documentLine: document.line, path: finding.path };
  return {
    range: inFile(document, finding.range),
    severity: severities[finding.severity],
    code: finding.code,
    ...(finding.url !== undefined && { codeDescription: { href: finding.url } }),
    source: "podsmith",
    message: messageOf(finding, language),
    ...(finding.related && {
      relatedInformation: finding.related.map((place) => ({
        location: { uri, range: inFile(document, place.range) },
        message: place.text[language],
      })),
    }),
    data,
  };
}

export function toTextEdits(document: DocumentText, fix: Fix): TextEdit[] {
  return fix.edits.map((edit) => ({ range: inFile(document, edit.range), newText: edit.text }));
}
