import { CodeActionKind, type CodeAction, type CodeActionParams, type Diagnostic } from "vscode-languageserver";
import { inFile } from "../core/document/shift.js";
import type { DocumentText } from "../core/document/split.js";
import type { Finding } from "../core/finding/finding.js";
import { verifiedFixes, type Fix } from "../core/fixes/fix.js";
import { suppressHere } from "../core/suppression/suppress-here.js";
import { documentsBetween, type OpenFile } from "../session/open-file.js";
import { reportOf } from "../session/report.js";
import type { ServerContext } from "./context.js";
import { fixAllOfKind, fixAllSource, isFixAll } from "./fix-all.js";
import { toDiagnostic, toTextEdits } from "./to-lsp.js";

/**
 * For every finding that touches the asked range: its proved fixes, the same for all of its kind, and a comment that silences it.
 * Only a mistake has a preferred fix: advice is there to be thought about.
 */
export async function codeActions(context: ServerContext, params: CodeActionParams): Promise<CodeAction[]> {
  const file = context.files.get(params.textDocument.uri);
  const wanted = params.context.only;
  if (file === undefined) return [];
  if (wanted?.some(isFixAll)) return fixAllSource(context, file);
  if (wanted && !wanted.some((kind) => kind === "" || kind === CodeActionKind.QuickFix)) return [];
  const fixes: CodeAction[] = [];
  const others: CodeAction[] = [];
  for (const document of documentsBetween(file, params.range.start.line, params.range.end.line)) {
    const analyser = context.analyserOf(file.uri);
    const { judgement, findings } = await reportOf(analyser, document, file.documents, context.settings().advice);
    for (const finding of findings) {
      if (!touches(inFile(document, finding.range), params.range)) continue;
      const diagnostic = diagnosticOf(context, file, document, finding, params.context.diagnostics);
      const proved = await verifiedFixes(judgement, finding, async (request) => analyser.ask(request) as never, analyser.reviewOptions);
      const isMistake = finding.severity === "error";
      fixes.push(...proved.map((fix, index) => quickFix(context, file, document, fix, diagnostic, isMistake && index === 0)));
      if (0 < proved.length) others.push(...(await fixAllOfKind(context, file, finding.code, diagnostic)));
      others.push(quickFix(context, file, document, suppressHere(judgement.structure, finding), diagnostic));
    }
  }
  return [...fixes, ...others];
}

function quickFix(
  context: ServerContext, file: OpenFile, document: DocumentText, fix: Fix, diagnostic: Diagnostic, isPreferred = false,
): CodeAction {
  return {
    title: fix.title[context.language()],
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...(isPreferred && { isPreferred }),
    edit: { documentChanges: [{ textDocument: { uri: file.uri, version: file.version }, edits: toTextEdits(document, fix) }] },
  };
}

/** The client's own copy of a diagnostic, so that it knows which one an action mends. */
function diagnosticOf(
  context: ServerContext, file: OpenFile, document: DocumentText, finding: Finding, sent: readonly Diagnostic[],
): Diagnostic {
  const own = toDiagnostic(file.uri, document, finding, context.language());
  const isOwn = ({ code, range }: Diagnostic): boolean => code === own.code && range.start.line === own.range.start.line && range.start.character === own.range.start.character;
  return sent.find(isOwn) ?? own;
}

function touches(one: Diagnostic["range"], other: Diagnostic["range"]): boolean {
  return one.start.line <= other.end.line && other.start.line <= one.end.line;
}
