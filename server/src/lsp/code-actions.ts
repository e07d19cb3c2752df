import { CodeActionKind, type CodeAction, type CodeActionParams, type Diagnostic } from "vscode-languageserver";
import type { Finding } from "../core/finding/finding.js";
import { inFile } from "../core/document/shift.js";
import { verifiedFixes } from "../core/fixes/fix.js";
import { documentAt } from "../session/open-file.js";
import type { ServerContext } from "./context.js";
import { toDiagnostic, toTextEdits } from "./to-lsp.js";

/** Proved fixes for every finding that touches the asked range. */
export async function codeActions(context: ServerContext, params: CodeActionParams): Promise<CodeAction[]> {
  const file = context.files.get(params.textDocument.uri);
  const wanted = params.context.only;
  if (file === undefined || (wanted && !wanted.some((kind) => isWithin(CodeActionKind.QuickFix, kind)))) return [];
  const analyser = context.analyserOf(file.uri);
  const document = documentAt(file, params.range.start);
  const judgement = await analyser.judgementOf(document.text);
  const language = context.language();
  const actions: CodeAction[] = [];
  for (const finding of judgement.findings) {
    const range = inFile(document, finding.range);
    if (range.end.line < params.range.start.line || params.range.end.line < range.start.line) continue;
    const diagnostic = matching(params.context.diagnostics, finding, toDiagnostic(file.uri, document, finding, language));
    const fixes = await verifiedFixes(judgement, finding, async (request) => analyser.ask(request) as never, analyser.reviewOptions);
    for (const [index, fix] of fixes.entries()) {
      actions.push({
        title: fix.title[language],
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        ...(index === 0 && { isPreferred: true }),
        edit: { documentChanges: [{ textDocument: { uri: file.uri, version: file.version }, edits: toTextEdits(document, fix) }] },
      });
    }
  }
  return actions;
}

/** The client's own copy of a diagnostic, so that it knows which one an action mends. */
function matching(sent: readonly Diagnostic[], finding: Finding, own: Diagnostic): Diagnostic {
  return sent.find((diagnostic) => diagnostic.code === finding.code && diagnostic.range.start.line === own.range.start.line) ?? own;
}

function isWithin(kind: string, asked: string): boolean {
  return kind === asked || kind.startsWith(`${asked}.`) || asked === "";
}

