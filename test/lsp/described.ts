import type { Diagnostic, Range } from "vscode-languageserver/node";

/** A diagnostic as tests compare it: `error missing-name 4:2-4:8`, positions from 0 in UTF-16 units. */
export function described(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map((diagnostic) => `${severityNames[diagnostic.severity ?? 1]} ${diagnostic.code} ${rangeText(diagnostic.range)}`);
}

export function errorsIn(diagnostics: readonly Diagnostic[]): readonly string[] {
  return described(diagnostics.filter((diagnostic) => diagnostic.severity === 1));
}

/** The words of a diagnostic, whether the server sent them as plain text or as Markdown. */
export function wordsOf(diagnostic: Diagnostic | undefined): string {
  const message = diagnostic?.message ?? "";
  return typeof message === "string" ? message : message.value;
}

const severityNames: Readonly<Record<number, string>> = { 1: "error", 2: "warning", 3: "information", 4: "hint" };

function rangeText({ start, end }: Range): string {
  return `${start.line}:${start.character}-${end.line}:${end.character}`;
}
