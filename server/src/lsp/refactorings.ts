import { CodeActionKind, CodeActionTriggerKind, type CodeAction, type CodeActionParams } from "vscode-languageserver";
import { inFile, positionInDocument } from "../core/document/shift.js";
import { verifiedRefactorings } from "../core/refactorings/verified-refactorings.js";
import { documentAt } from "../session/open-file.js";
import type { ServerContext } from "./context.js";

/** Changes for whoever asks for some; nobody gets a light bulb for what is right as it is. */
export async function refactorings(context: ServerContext, { textDocument, range, context: asked }: CodeActionParams): Promise<CodeAction[]> {
  const file = context.files.get(textDocument.uri);
  const isWanted = asked.only === undefined ? asked.triggerKind !== CodeActionTriggerKind.Automatic : asked.only.some(isRefactoring);
  if (file === undefined || !isWanted) return [];
  const analyser = context.analyserOf(file.uri);
  const document = documentAt(file, range.start);
  const judgement = await analyser.judgementOf(document.text);
  const offset = judgement.structure.lines.offsetAt(positionInDocument(document, range.start));
  const language = context.language();
  const verified = await verifiedRefactorings(judgement, offset, async (request) => analyser.ask(request) as never, analyser.reviewOptions);
  return verified.map(({ title, edits }) => ({
    title: title[language],
    kind: CodeActionKind.RefactorRewrite,
    edit: {
      documentChanges: [{
        textDocument: { uri: file.uri, version: file.version },
        edits: edits.map((edit) => ({ range: inFile(document, edit.range), newText: edit.text })),
      }],
    },
  }));
}

function isRefactoring(kind: string): boolean {
  return kind === "" || kind === CodeActionKind.Refactor || kind === CodeActionKind.RefactorRewrite;
}
