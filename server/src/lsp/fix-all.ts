import { CodeActionKind, type CodeAction, type Diagnostic, type TextEdit } from "vscode-languageserver";
import { differenceOf } from "../core/document/difference.js";
import { LineIndex } from "../core/document/line-index.js";
import { inFile } from "../core/document/shift.js";
import type { Finding } from "../core/finding/finding.js";
import { isMadeUp } from "../core/rules/registry.js";
import { fixedText } from "../session/fix-all.js";
import type { OpenFile } from "../session/open-file.js";
import type { ServerContext } from "./context.js";

/** The kind under which editors mend everything, on request or on save. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.podsmith`;

/** Whether a client asks for this kind: by its name, or by a wider one. */
export function isFixAll(kind: string): boolean {
  return kind === fixAllKind || kind === CodeActionKind.SourceFixAll || kind === CodeActionKind.Source;
}

/** Mends every error of a file whose fix does not make anything up. */
export async function fixAllSource(context: ServerContext, file: OpenFile): Promise<CodeAction[]> {
  const edits = await fixingEdits(context, file, (finding) => finding.severity === "error" && !isMadeUp(finding.code));
  if (edits.length === 0) return [];
  const title = context.language() === "ko" ? "Podsmith가 고칠 수 있는 오류 모두 고치기" : "Fix all errors that Podsmith can fix";
  return [{ title, kind: fixAllKind, edit: changing(file, edits) }];
}

/** What an offer to mend all of one kind carries until somebody takes it. */
interface KindToFix {
  readonly uri: string;
  readonly version: number;
  readonly code: string;
}

/**
 * Offers to mend every finding of one kind in a file; nothing where there is only the one that was asked about. The edits are made
 * when the offer is taken, so that a light bulb costs nothing.
 */
export async function fixAllOfKind(context: ServerContext, file: OpenFile, code: string, diagnostic: Diagnostic): Promise<CodeAction[]> {
  const canResolve = context.capabilities().textDocument?.codeAction?.resolveSupport?.properties.includes("edit") === true;
  const analyser = context.analyserOf(file.uri);
  const judgements = await Promise.all(file.documents.map(({ text }) => analyser.judgementOf(text)));
  const count = judgements.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.code === code).length, 0);
  if (!canResolve || count < 2) return [];
  const title = context.language() === "ko" ? `이 파일의 "${code}" ${count}개 모두 고치기` : `Fix all ${count} "${code}" in this file`;
  const data: KindToFix = { uri: file.uri, version: file.version, code };
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], data }];
}

/** The edits of an offer that was taken; none if the file has changed since. */
export async function resolveFixAll(context: ServerContext, action: CodeAction): Promise<CodeAction> {
  const wanted = action.data as KindToFix | undefined;
  const file = wanted && context.files.get(wanted.uri);
  if (wanted === undefined || file?.version !== wanted.version) return action;
  return { ...action, edit: changing(file, await fixingEdits(context, file, (finding) => finding.code === wanted.code)) };
}

async function fixingEdits(context: ServerContext, file: OpenFile, isWanted: (finding: Finding) => boolean): Promise<TextEdit[]> {
  const analyser = context.analyserOf(file.uri);
  const edits: TextEdit[] = [];
  for (const document of file.documents) {
    const text = await fixedText(document.text, isWanted, async (request) => analyser.ask(request) as never, analyser.reviewOptions);
    const change = text === undefined ? undefined : differenceOf(document.text, text);
    if (change === undefined) continue;
    const range = new LineIndex(document.text).rangeOf(change.start, change.end);
    edits.push({ range: inFile(document, range), newText: change.text });
  }
  return edits;
}

function changing(file: OpenFile, edits: TextEdit[]): CodeAction["edit"] {
  return { documentChanges: [{ textDocument: { uri: file.uri, version: file.version }, edits }] };
}
