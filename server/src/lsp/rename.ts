import {
  ErrorCodes, ResponseError, type PrepareRenameParams, type PrepareRenameResult, type RenameParams, type TextDocumentEdit, type WorkspaceEdit,
} from "vscode-languageserver";
import { inFile } from "../core/document/shift.js";
import { renameEdits } from "../core/navigation/rename.js";
import { referencesTo } from "../core/navigation/resolve.js";
import { refusalOfRename } from "../session/rename-proof.js";
import type { ServerContext } from "./context.js";
import { foundAt, toLocation } from "./found.js";

export function prepareRename(context: ServerContext, { textDocument, position }: PrepareRenameParams): PrepareRenameResult | null {
  const found = foundAt(context, textDocument.uri, position);
  return found === undefined ? null : { range: toLocation(found).range, placeholder: found.occurrence.name };
}

/** The edits of a rename, once the engine has found nothing against them. */
export async function rename(context: ServerContext, { textDocument, position, newName }: RenameParams): Promise<WorkspaceEdit | null> {
  const found = foundAt(context, textDocument.uri, position);
  if (found === undefined) return null;
  const edits = renameEdits(referencesTo(found, context.search), newName);
  const refusal = await refusalOfRename(edits, context.analyser, context.language());
  if (refusal !== undefined) throw new ResponseError(ErrorCodes.InvalidParams, refusal);
  const byFile = new Map<string, TextDocumentEdit>();
  for (const { found: place, range, text } of edits) {
    const { uri, document } = place.source;
    const edit = byFile.get(uri) ?? { textDocument: { uri, version: context.files.get(uri)?.version ?? null }, edits: [] };
    edit.edits.push({ range: inFile(document, range), newText: text });
    byFile.set(uri, edit);
  }
  return { documentChanges: [...byFile.values()] };
}
